// Light, dark, or like the device. Loaded blocking, so that it runs before the first paint. Every page works without it.
(() => {
  const root = document.documentElement;
  const key = "gw-theme";

  /** What was chosen on this device. Storage can be shut off, and then the device decides. */
  function chosen() {
    try {
      const value = localStorage.getItem(key);
      return value === "light" || value === "dark" ? value : "auto";
    } catch {
      return "auto";
    }
  }

  function apply(value) {
    if (value === "auto") delete root.dataset.theme;
    else root.dataset.theme = value;
  }

  apply(chosen());

  document.addEventListener("change", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.name !== "theme" || !input.closest(".theme")) return;
    apply(input.value);
    try {
      if (input.value === "auto") localStorage.removeItem(key);
      else localStorage.setItem(key, input.value);
    } catch {
      // Then it holds for this page.
    }
  });

  // Another tab chose.
  window.addEventListener("storage", (event) => {
    if (event.key !== key) return;
    apply(chosen());
    for (const mark of document.querySelectorAll("gw-theme")) mark.choose();
  });

  // Stands after the three radios and, whenever they come into a page, chooses the one that is in force.
  customElements.define(
    "gw-theme",
    class extends HTMLElement {
      connectedCallback() {
        this.choose();
      }
      choose() {
        const radio = this.parentElement?.querySelector(`input[name="theme"][value="${chosen()}"]`);
        if (radio) radio.checked = true;
      }
    },
  );
})();
