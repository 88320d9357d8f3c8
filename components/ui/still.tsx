import { type ComponentType, lazy, useState, useSyncExternalStore } from "react";

/**
 * Makes a part of a page that only shows, and so needs no script: the server draws it, and a browser takes it as it
 * stands. What is sent along for it is its props, and neither its elements a second time nor the code that draws them.
 * Where a browser comes to it without the server, by an action that leads on to another page, it loads that code then.
 *
 * Nothing in it may ask for React: nobody would hear a handler.
 */
export function still<Props extends object>(
  As: "div" | "header" | "ol" | "section",
  className: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Drawn = lazy(async () => ({ default: await load() }));
  const draw = (props: Props) => (
    <As className={className}>
      <Drawn {...props} />
    </As>
  );
  if (typeof window === "undefined") return draw;

  return function Still(props: Props) {
    const now = JSON.stringify(props);
    const isTakenOver = useSyncExternalStore(() => () => {}, no, yes);
    /** The props with which the server drew it; null once it is drawn here. */
    const [drawn, setDrawn] = useState(isTakenOver ? now : null);
    if (!drawn) return draw(props);
    if (drawn !== now) setDrawn(null);
    // React leaves an element with this mark, and a text as its only child, as it finds it.
    return (
      <As className={className} suppressHydrationWarning>
        {""}
      </As>
    );
  };
}

const no = () => false;
/** What React asks while it takes over a page that the server drew, and at no other time. */
const yes = () => true;
