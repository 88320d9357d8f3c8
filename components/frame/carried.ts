// What stands typed in a page's forms, over one reload: when the page was made by an older deployment, its buttons lead
// nowhere any more, and only a fresh page has ones that do. It lies in this tab alone, and for the moment of the reload.

export const place = "gw-carried";

/** What the page before this one left in this tab. All that a page asks for that nothing was carried to. */
export function carried(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null; // storage is shut off, so there is nothing in it
  }
}
