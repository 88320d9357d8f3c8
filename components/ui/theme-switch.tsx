import { createElement } from "react";

/**
 * Light, dark, or like the device. It costs no script of its own: theme.js, which has set the theme before
 * the first paint, also listens here, and chooses the right answer when <gw-theme> comes into the page.
 */
export function ThemeSwitch() {
  return (
    <fieldset className="theme">
      <legend className="vh">Light or dark</legend>
      <label>
        <input type="radio" name="theme" value="auto" defaultChecked /> Like my device
      </label>
      <label>
        <input type="radio" name="theme" value="light" /> Light
      </label>
      <label>
        <input type="radio" name="theme" value="dark" /> Dark
      </label>
      {createElement("gw-theme")}
    </fieldset>
  );
}
