// Holds the socket that keeps the page true, and says how the page stands when it does not.
const page = document.body.dataset;
const FIRST_PAUSE = 500, LONGEST_PAUSE = 5000; // ms
const SILENCE = 12000; // ms; the server says something every two seconds
const SESSION_OVER = 4401;
let socket = null, pause = FIRST_PAUSE, heardAt = 0, waiting = 0, edition = page.edition;

const address = () => {
  const at = new URL(`${page.baseUrl}live/${page.page}`, window.location.href);
  at.protocol = at.protocol.replace("http", "ws");
  at.search = window.location.search;
  at.searchParams.set("edition", edition);
  return at;
};

const hear = ({ data }) => {
  heardAt = Date.now();
  pause = FIRST_PAUSE;
  const told = JSON.parse(data);
  // The server was renewed: its pages may hold other scripts, other parts.
  if (told.server !== page.server) { window.location.reload(); return; }
  if (told.snapshot) {
    edition = told.edition;
    window.ytempire.apply(told.snapshot);
  }
  window.ytempire.stand(told.standing === "live", told.why || "the page is being published anew", told.asked_at);
};

// A refused socket says nothing of why: an ordinary request does.
const mayStay = async () => {
  const asked = new URL(address());
  asked.protocol = window.location.protocol;
  const answer = await fetch(asked, { cache: "no-store", redirect: "manual" }).catch(() => null);
  return !answer || ![0, 401, 403].includes(answer.status);
};

const lost = async ({ code, target }) => {
  if (target !== socket) return;
  socket = null;
  window.ytempire.stand(false, "the server does not answer, trying again");
  if (code === SESSION_OVER || (pause > FIRST_PAUSE && !(await mayStay()))) {
    window.location.reload();
    return;
  }
  waiting = setTimeout(connect, pause * (0.5 + Math.random()));
  pause = Math.min(LONGEST_PAUSE, pause * 2);
};

const connect = () => {
  clearTimeout(waiting);
  heardAt = Date.now();
  socket = new WebSocket(address());
  socket.addEventListener("message", hear);
  socket.addEventListener("close", lost);
};

// A machine that slept, a network that fell silent: the socket looks open and is not.
setInterval(() => {
  if (socket && Date.now() - heardAt > SILENCE) {
    const silent = socket;
    silent.close();
    lost({ code: 0, target: silent });
  }
}, 2000);
window.addEventListener("pagehide", () => { const left = socket; socket = null; if (left) left.close(); });
window.addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
// This script may be here before the one that draws, which waits for the chart bundle.
if (window.ytempire) connect();
else document.addEventListener("DOMContentLoaded", connect, { once: true });
