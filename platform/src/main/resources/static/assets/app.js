// The one page script: copying, a busy state for slow answers, forms that move on by themselves, local time in titles.
// Every page works without it.
(() => {
  "use strict";
  const BUSY_AFTER = 150;
  const COPIED_FOR = 4000;

  const say = words => {
    const said = document.getElementById("said");
    if (said) said.textContent = words;
  };

  // Copy: the button and the status line answer.
  const copy = async button => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      if (!copyTheOldWay(button.dataset.copy)) return say("This browser does not let us copy. Select the value instead.");
    }
    const label = button.querySelector("[data-label]");
    label.dataset.was ??= label.textContent;
    label.textContent = "Copied";
    button.classList.add("copied");
    say(button.dataset.what + " copied");
    clearTimeout(button.copiedTimer);
    button.copiedTimer = setTimeout(() => {
      label.textContent = label.dataset.was;
      button.classList.remove("copied");
    }, COPIED_FOR);
  };

  const copyTheOldWay = value => {
    const area = document.createElement("textarea");
    const focused = document.activeElement;
    area.value = value;
    area.className = "hidden";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    focused?.focus();
    return done;
  };

  // Busy: after a moment the pressed button says so, and a second press does nothing. Focus and width stay.
  const busy = (button, panel) => setTimeout(() => {
    button.setAttribute("aria-disabled", "true");
    button.setAttribute("aria-busy", "true");
    panel?.setAttribute("aria-busy", "true");
  }, BUSY_AFTER);

  const ready = root => {
    for (const element of root.querySelectorAll('[aria-busy="true"]')) {
      element.removeAttribute("aria-busy");
      if (element.matches("button")) element.removeAttribute("aria-disabled");
    }
    for (const form of root.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  };

  document.addEventListener("click", event => {
    const button = event.target.closest?.("button[data-copy]");
    if (button) copy(button);
    if (event.target.closest?.('button[aria-disabled="true"]')) event.preventDefault();
    for (const menu of document.querySelectorAll("details.more[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && event.target.closest?.("details.more[open], details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sent) return event.preventDefault();
    if (form.method !== "post" || form.hasAttribute("hx-post")) return;
    form.dataset.sent = "yes";
    if (event.submitter) busy(event.submitter, form.closest(".panel"));
  });

  // A choice that its form sends at once, such as a provider.
  document.addEventListener("change", event => {
    const form = event.target.closest?.("form[data-submit-on-change]");
    if (form) form.requestSubmit();
  });

  // Back from the browser's own memory: nothing is busy any more.
  addEventListener("pageshow", event => { if (event.persisted) ready(document); });

  // htmx: the same manners, and words beside the button when the answer never came.
  const timers = new WeakMap();
  const pressed = event => {
    const form = event.detail.elt.closest("form");
    return event.detail.requestConfig?.triggeringEvent?.submitter ?? form?.querySelector("button:not([data-copy])");
  };
  document.addEventListener("htmx:beforeRequest", event => {
    const button = pressed(event);
    event.detail.elt.querySelector?.(".went-wrong")?.remove();
    if (button && event.detail.requestConfig.verb !== "get") timers.set(event.detail.xhr, busy(button, button.closest(".panel")));
    if (document.hidden && event.detail.elt.hasAttribute("data-live")) event.preventDefault();
  });
  document.addEventListener("htmx:afterRequest", event => {
    clearTimeout(timers.get(event.detail.xhr));
    ready(document);
  });
  const wentWrong = event => {
    const words = "This did not reach us. Nothing was changed; try again.";
    const button = pressed(event);
    say(words);
    if (!button) return;
    const line = document.createElement("p");
    line.className = "went-wrong";
    line.textContent = words;
    button.after(line);
  };
  document.addEventListener("htmx:sendError", wentWrong);
  document.addEventListener("htmx:responseError", wentWrong);

  // Times carry the reader's own clock in their title.
  const localTimes = root => {
    for (const time of root.querySelectorAll("time[datetime]:not([title])")) {
      const moment = new Date(time.dateTime);
      if (!Number.isNaN(moment.valueOf())) {
        time.title = moment.toLocaleString(undefined, {dateStyle: "full", timeStyle: "long"});
      }
    }
  };

  // What scrolls sideways can be reached and scrolled by keyboard, in every browser.
  const reachScrollers = root => {
    for (const scroller of root.querySelectorAll(".scroll:not([tabindex])")) {
      if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
    }
  };

  const settle = root => {
    localTimes(root);
    reachScrollers(root);
  };
  document.addEventListener("htmx:load", event => settle(event.detail.elt));
  settle(document);

  // Pages that only pass through.
  document.querySelector("form[data-auto-submit]")?.requestSubmit();
  const next = document.querySelector("a[data-auto-follow]");
  if (next) location.replace(next.href);
})();
