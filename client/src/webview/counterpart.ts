// The script of the "Counterpart" view: puts in the page it is sent and reports which button was pressed.
// Invariant: no state but the page itself; the HTML comes escaped from the extension, and the page's policy lets no other
// script run.

interface Host {
  postMessage(message: object): void;
}
declare const acquireVsCodeApi: () => Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main');

addEventListener('message', (event: MessageEvent<{ readonly kind: 'page'; readonly html: string }>) => {
  if (main === null || event.data.kind !== 'page') return;
  if (main.innerHTML !== event.data.html) main.innerHTML = event.data.html;
  host.postMessage({ kind: 'shown', text: main.innerText });
});

addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button[data-open]') : null;
  if (button !== null) host.postMessage({ kind: 'open', number: Number(button.getAttribute('data-open')) });
});

host.postMessage({ kind: 'ready' });

export {};
