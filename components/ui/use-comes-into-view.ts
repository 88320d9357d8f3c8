import { type RefObject, useEffect } from "react";

/**
 * What a press opens in the column on the right comes into view, where the column scrolls by itself: it would open below
 * the column’s edge, and nothing would seem to happen.
 */
export function useComesIntoView(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const column = place.current?.closest(".right");
    if (!column) return;
    const opened = ({ target }: Event) => {
      const scrolls = column.scrollHeight > column.clientHeight;
      if (!scrolls || !(target instanceof HTMLDetailsElement && target.open)) return;
      // One that stood open as the page came was not pressed.
      if (target.contains(document.activeElement)) target.scrollIntoView({ block: "nearest" });
    };
    // It is heard on its way down, since it doesn’t come up again.
    column.addEventListener("toggle", opened, { capture: true });
    return () => column.removeEventListener("toggle", opened, { capture: true });
  }, [place]);
}
