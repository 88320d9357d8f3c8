// Leave quickly. The button is a small form that works without this file (it posts to /left); with it, the page is
// gone in the same instant. Plain script, no framework: it must work while everything else is still loading.
(() => {
  const away = "https://www.bbc.co.uk/weather";
  const root = document.documentElement;
  let leaving = false;
  let locked = false;

  function blank() {
    // Set by script and not by a class: it can't wait for a style sheet. A dialog on top goes with it.
    root.style.setProperty("display", "none", "important");
  }

  /** Locks the session, once. It outlives the page. */
  function lock() {
    if (locked) return;
    locked = true;
    try {
      fetch("/api/leave", { method: "POST", keepalive: true, credentials: "same-origin" }).catch(() => {});
    } catch {
      navigator.sendBeacon?.("/api/leave");
    }
  }

  /** What somebody without an account typed lies on the device in the clear. It goes. */
  function forget() {
    try {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith("gw-try")) localStorage.removeItem(name);
      }
    } catch {
      // Storage is shut off, so there is nothing in it.
    }
  }

  /** The key to text that waits on this device comes again with the next sign-in (components/device/drafts.ts). */
  async function forgetKeys() {
    try {
      const found = await indexedDB.databases();
      if (!found.some(({ name }) => name === "gw-keys")) return;
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open("gw-keys");
        opening.onerror = reject;
        opening.onsuccess = () => {
          const clearing = opening.result.transaction("keys", "readwrite");
          clearing.objectStore("keys").clear();
          clearing.oncomplete = resolve;
          clearing.onabort = reject;
          opening.result.close();
        };
      });
    } catch {
      // Storage is shut off, so there is nothing in it.
    }
  }

  // Nobody is signed in here, or it is locked, whichever way that came.
  if (/^\/(sign-in|unlock)$/.test(location.pathname)) forgetKeys();
  window.addEventListener("gw-locked", forgetKeys);

  function leave() {
    if (leaving) return;
    leaving = true;
    blank();

    // Code on the page saves what is not saved yet, and may ask that the session stay open until that has arrived:
    // event.detail.after(promise).
    const saves = [];
    window.dispatchEvent(
      new CustomEvent("gw-leave", { detail: { after: (promise) => saves.push(promise) } }),
    );
    forget();
    if (saves.length > 0) {
      // Whichever is first: the saves are in, the page is really going, or a second has passed.
      window.addEventListener("pagehide", lock);
      setTimeout(lock, 1000);
    } else lock();
    const saved = Promise.allSettled(saves).then(lock);
    // A page that goes takes along what it has not finished: the key would stay. Nothing of the page is to be seen
    // meanwhile, and it waits a fifth of a second at most.
    const limit = new Promise((resolve) => setTimeout(resolve, 200));
    Promise.race([saved.then(forgetKeys), limit]).then(() => location.replace(away));
  }

  document.addEventListener(
    "submit",
    (event) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-leave]")) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );

  // Shift three times within a second and a half, with nothing else in between: no letter, no other key held, no
  // pointer. Writing capitals or selecting text never counts.
  const within = 1500;
  let presses = [];
  let down = null;

  function startOver() {
    presses = [];
    down = null;
  }

  document.addEventListener(
    "keydown",
    (event) => {
      const bare =
        event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
      if (!bare) startOver();
      else if (!event.repeat) down = event.timeStamp;
    },
    true,
  );
  document.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Shift" || down === null) return;
      presses = [...presses, down].filter((at) => event.timeStamp - at <= within);
      down = null;
      if (presses.length < 3) return;
      startOver();
      leave();
    },
    true,
  );
  document.addEventListener("pointerdown", startOver, true);
  window.addEventListener("blur", startOver);

  // A page that comes back from the browser's memory may show what has been taken back or locked since.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    blank();
    location.reload();
  });
})();
