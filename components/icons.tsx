import type { ComponentChildren } from 'preact';

/** A drawing of 20 by 20, in the colour of the words around it; the button that holds it has the name. */
function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

export function SlidersIcon() {
  return (
    <Icon>
      <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </Icon>
  );
}

export function ChevronIcon({ up }: { readonly up: boolean }) {
  return (
    <Icon>
      <path d={up ? 'M5 12.5 10 7.5l5 5' : 'M5 7.5l5 5 5-5'} />
    </Icon>
  );
}

export function CrossIcon() {
  return (
    <Icon>
      <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />
    </Icon>
  );
}

export function PanelIcon() {
  return (
    <Icon>
      <rect x="2.5" y="3.5" width="15" height="13" rx="2" />
      <path d="M12 3.5v13" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="7" y="7" width="9.5" height="9.5" rx="1.5" />
      <path d="M4.5 13H4a.5.5 0 0 1-.5-.5V5A1.5 1.5 0 0 1 5 3.5h7.5a.5.5 0 0 1 .5.5v.5" />
    </Icon>
  );
}

export function PencilIcon() {
  return (
    <Icon>
      <path d="M3.5 16.5 4.4 13 13.5 3.9a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2L7 15.6Z" />
      <path d="m12 5.5 2.5 2.5" />
    </Icon>
  );
}
