import type { Outline } from './outline';

/** A reading as plain text, for a letter or a note. */
export function toPlainText({ title, facts, sections }: Outline): string {
  const lines = [title, ...facts.map(([name, value]) => `${name}: ${value}`)];
  for (const section of sections) {
    lines.push('', section.title, '='.repeat([...section.title].length));
    for (const group of section.groups) {
      lines.push('');
      if (group.title) lines.push(group.title);
      for (const { text, href } of group.lines) {
        const words = text.replace(/\s+/gu, ' ');
        lines.push(group.quoted ? `  “${words}”` : `  ${words}`);
        if (href) lines.push(`  ${href}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
