// The intake: one part at a time, a draft that keeps itself, and nothing lost without a connection. Without this file
// the page is one long form with a button that keeps the draft.
//
// What the server did not confirm yet stands in this tab (sessionStorage), for the colleague who typed it only; it goes
// as soon as it is saved, and at logout (app.js).
const WAIT = 1000; // after the last change
const RETRY = 8000; // after a failure
const state = { changed: 0, confirmed: 0, busy: false, stopped: false, timer: 0 };

const intake = () => document.querySelector('form[data-intake]');
const place = (form) => `intake:${form.dataset.intake}`;

function say(form, words) {
  const line = form.querySelector('#concept');
  if (line.textContent !== words) line.textContent = words;
}
const trouble = (form, what) => say(form, form.querySelector('#concept').dataset[what]);

// Kept in the tab

function keep(form) {
  const entries = [...new FormData(form)].filter(([name]) => name !== 'csrfmiddlewaretoken' && name !== 'form_key');
  try {
    sessionStorage.setItem(place(form), JSON.stringify({ owner: form.dataset.owner, entries }));
  } catch {
    // full or switched off: the answers still stand in the page
  }
}

function restore(form) {
  const kept = JSON.parse(sessionStorage.getItem(place(form)) ?? 'null');
  if (!kept) return;
  if (kept.owner !== form.dataset.owner) {
    sessionStorage.removeItem(place(form));
    return;
  }
  const given = Map.groupBy ? Map.groupBy(kept.entries, ([name]) => name) : grouped(kept.entries);
  for (const field of form.elements) {
    if (!field.name || field.type === 'submit' || ['csrfmiddlewaretoken', 'form_key'].includes(field.name)) continue;
    const values = (given.get(field.name) ?? []).map(([, value]) => value);
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
    else if (values.length) field.value = values[0];
  }
  state.changed += 1;
  soon(form, 0);
}

function grouped(entries) {
  const found = new Map();
  for (const entry of entries) found.set(entry[0], [...(found.get(entry[0]) ?? []), entry]);
  return found;
}

// Saving

function soon(form, wait = WAIT) {
  clearTimeout(state.timer);
  state.timer = setTimeout(save, wait);
}

async function save() {
  const form = intake();
  if (!form || state.busy || state.stopped || state.changed === state.confirmed) return;
  if (!navigator.onLine) return trouble(form, 'offline');
  const [sending, body] = [state.changed, new FormData(form)];
  body.set('concept', 'auto');
  state.busy = true;
  try {
    const answer = await fetch(window.location.pathname, { method: 'POST', body, credentials: 'same-origin' });
    await hear(form, answer, sending);
  } catch {
    trouble(form, 'offline');
    soon(form, RETRY);
  } finally {
    state.busy = false;
  }
}

async function hear(form, answer, sending) {
  if (answer.redirected) {
    trouble(form, 'signedOut');
    soon(form, RETRY);
  } else if (answer.status === 403) {
    trouble(form, (await takeToken()) ? 'failed' : 'signedOut'); // signed in again elsewhere (app.js)
    soon(form, RETRY);
  } else if (answer.status === 409) {
    state.stopped = true;
    say(form, (await answer.json()).told);
    form.querySelector('[data-conflict]').hidden = false;
  } else if (answer.ok) {
    state.confirmed = sending;
    say(form, (await answer.json()).saved);
    if (state.changed === sending) sessionStorage.removeItem(place(form));
    else soon(form);
  } else {
    trouble(form, 'failed');
    soon(form, RETRY);
  }
}

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (!form?.matches('[data-intake]')) return;
  state.changed += 1;
  keep(form);
  if (navigator.onLine) soon(form);
  else trouble(form, 'offline');
});
window.addEventListener('online', save);
window.addEventListener('offline', () => intake() && trouble(intake(), 'offline'));
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && save());

// Without a connection the form stays where it is, with all that was filled in.
document.addEventListener(
  'submit',
  (event) => {
    if (!event.target.matches('[data-intake]') || navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    trouble(event.target, 'offline');
  },
  true,
);
document.addEventListener('htmx:after:request', (event) => {
  const form = intake();
  if (form && event.detail.ctx.response?.raw.status === 204) {
    state.stopped = true; // saved, and on the way to another page
    sessionStorage.removeItem(place(form));
  }
});
new BroadcastChannel('werkroute-uitgelogd').addEventListener('message', () => {
  state.stopped = true;
});

// One part at a time; the address says which, so that Back goes to the part before

const partsOf = (form) => [...form.querySelectorAll('fieldset.wr-groep')];

const partOf = (form, piece) => partsOf(form).indexOf(piece?.closest('fieldset.wr-groep'));
const target = () => document.getElementById(window.location.hash.slice(1));

function show(form, number) {
  const parts = partsOf(form);
  parts.forEach((part, index) => {
    part.hidden = index !== number;
  });
  const isLast = number === parts.length - 1;
  const name = parts[number].querySelector('legend').textContent;
  form.querySelector('[data-step-words]').textContent = `Stap ${number + 1} van ${parts.length}: ${name}`;
  Object.assign(form.querySelector('progress'), { max: parts.length, value: number + 1 });
  form.querySelector('[data-step="-1"]').hidden = number === 0;
  form.querySelector('[data-step="1"]').hidden = isLast;
  form.querySelector('[data-finish]').hidden = !isLast;
  form.dataset.step = number;
}

function arrange() {
  const form = intake();
  if (!form || form.dataset.step) return;
  Object.assign(state, { stopped: false });
  for (const piece of form.querySelectorAll('[data-steps]')) piece.hidden = false;
  restore(form);
  const wrong = form.querySelector('.utrecht-form-field--invalid');
  show(form, Math.max(partOf(form, wrong ?? target()), 0));
}
document.addEventListener('DOMContentLoaded', arrange);
document.addEventListener('htmx:after:swap', arrange);
function follow() {
  const [form, piece] = [intake(), target()];
  if (!form || !piece || !form.contains(piece)) return;
  show(form, partOf(form, piece));
  const heading = piece.querySelector('legend') ?? piece;
  if (!heading.matches('input, select, textarea')) heading.tabIndex = -1;
  heading.focus();
}
window.addEventListener('hashchange', follow);
document.addEventListener('click', (event) => {
  const form = intake();
  const button = event.target.closest('button[data-step]');
  if (form && button) {
    window.location.hash = partsOf(form)[Number(form.dataset.step) + Number(button.dataset.step)].id;
    soon(form, 0);
  } else if (event.target.closest('a[href^="#"]')?.hash === window.location.hash) follow();
});
