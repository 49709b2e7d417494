/** A style sheet of ours in the page's trees. */
export interface AdoptedSheet {
  readonly write: (css: string) => void;
  /** Puts the sheet where it also reaches the text of this node: a shadow tree does not see its document's rules. */
  readonly adoptFor: (node: Node) => void;
  readonly remove: () => void;
}

/**
 * Puts an empty sheet into the document. It passes the page's content security policy and changes no element, but it
 * makes the browser compute all styles anew once, so it goes in early and only its rules change later.
 */
export function adoptSheet(document: Document): AdoptedSheet {
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  const adopt = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  adopt(document);
  return {
    write: (css) => sheet.replaceSync(css),
    adoptFor: (node) => {
      const root = node.getRootNode();
      if (root instanceof ShadowRoot) adopt(root);
    },
    remove: () => {
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      roots.clear();
    },
  };
}
