// What stands typed in a page's forms, over one reload: when the page was made by an older deployment, its buttons lead
// nowhere any more, and only a fresh page has ones that do. It lies in this tab alone, and for the moment of the reload.

export const place = "gw-carried";

/** Whether the page before this one left something in this tab. All that a page asks for that nothing was carried to. */
export function isCarried(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false; // storage is shut off, so there is nothing in it
  }
}
