import type { ReactNode } from "react";

/** Icons repeat what the words beside them say, so none of them is read out. */
function Icon({ children, inLine = false }: { children: ReactNode; inLine?: boolean }) {
  return (
    <svg
      className={inLine ? "icon in-line" : "icon"}
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** `inLine` sets the icon inside a sentence. */
type Props = { inLine?: boolean };

/** Saved, done, said already. */
export function TickIcon(props: Props) {
  return (
    <Icon {...props}>
      <path d="M3.5 9.5l3.5 3.5 7.5-8" />
    </Icon>
  );
}

/** On its way. It does not move. */
export function DotsIcon(props: Props) {
  return (
    <Icon {...props}>
      <circle cx="4" cy="9" r="1" fill="currentColor" />
      <circle cx="9" cy="9" r="1" fill="currentColor" />
      <circle cx="14" cy="9" r="1" fill="currentColor" />
    </Icon>
  );
}

/** Kept on the device in the hand. */
export function DeviceIcon(props: Props) {
  return (
    <Icon {...props}>
      <rect x="5" y="2" width="8" height="14" rx="1.5" />
      <path d="M8 13.5h2" />
    </Icon>
  );
}

/** Two versions of one thing. */
export function TwoSheetsIcon(props: Props) {
  return (
    <Icon {...props}>
      <rect x="2.5" y="2.5" width="9" height="9" rx="1" />
      <path d="M6.5 15.5h8a1 1 0 0 0 1-1v-8" />
    </Icon>
  );
}

/** Who sees it. */
export function EyeIcon(props: Props) {
  return (
    <Icon {...props}>
      <path d="M1.5 9S4.5 4 9 4s7.5 5 7.5 5-3 5-7.5 5S1.5 9 1.5 9z" />
      <circle cx="9" cy="9" r="2" />
    </Icon>
  );
}

/** A reason, or something to know. */
export function InfoIcon(props: Props) {
  return (
    <Icon {...props}>
      <circle cx="9" cy="9" r="7" />
      <path d="M9 8.2V13M9 5.4v.1" />
    </Icon>
  );
}

/** One field to fix. */
export function AlertIcon(props: Props) {
  return (
    <Icon {...props}>
      <circle cx="9" cy="9" r="7" />
      <path d="M9 5v4.5M9 12.4v.1" />
    </Icon>
  );
}
