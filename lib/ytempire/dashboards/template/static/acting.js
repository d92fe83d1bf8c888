// Sends what somebody does with an alert or an insight, and shows what the server says.
const ASKS = {
  acknowledge: null,
  snooze: { title: "Snooze", hours: true, note: "Why (optional)" },
  comment: { title: "Comment", note: "Comment", needed: true },
  resolve: { title: "Resolve", note: "What was done (optional)" },
  accept: { title: "Accept", note: "What will be done (optional)" },
  dismiss: { title: "Dismiss", note: "Why not (optional)" },
};

const address = ({ alert, insight }) => {
  const base = document.body.dataset.baseUrl.replace(/voila\/$/, "");
  const thing = alert ? `alerts/${encodeURIComponent(alert)}` : `insights/${encodeURIComponent(insight)}`;
  return `${base}act/${thing}`;
};

const cookie = (name) => {
  const found = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
};

const say = (sentence, isWrong) => {
  const said = document.getElementById("yt-said");
  if (!said) return;
  said.textContent = sentence;
  said.dataset.state = isWrong ? "wrong" : "done";
};

const send = async (thing, action, given) => {
  say("Sending …", false);
  try {
    const answer = await fetch(address(thing), {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-XSRFToken": cookie("_xsrf") },
      body: JSON.stringify({ action, note: given.note || null, hours: given.hours ?? null }),
    });
    const text = await answer.text();
    let sentence = text;
    try { sentence = JSON.parse(text).message || text; } catch { /* a sentence as it is */ }
    say(sentence.length < 400 && sentence ? sentence : `The server answered ${answer.status}.`, !answer.ok);
  } catch {
    say("Not sent: the server does not answer.", true);
  }
};

const field = (label, control) => {
  const holder = document.createElement("label");
  holder.append(label, control);
  return holder;
};

const ask = (thing, action, wanted, subject) => {
  const dialog = document.createElement("dialog");
  dialog.className = "yt-dialog";
  const form = document.createElement("form");
  form.method = "dialog";
  const title = document.createElement("h3");
  title.textContent = `${wanted.title}: ${subject}`;
  form.append(title);
  const hours = document.createElement("input");
  Object.assign(hours, { type: "number", min: "1", max: "720", step: "1", value: "4", required: true });
  if (wanted.hours) form.append(field("Hours", hours));
  const note = document.createElement("textarea");
  Object.assign(note, { rows: 3, maxLength: 2000, required: Boolean(wanted.needed) });
  form.append(field(wanted.note, note));
  const buttons = document.createElement("p");
  const no = document.createElement("button");
  Object.assign(no, { type: "button", className: "yt-button", textContent: "Cancel" });
  no.addEventListener("click", () => dialog.close());
  const yes = document.createElement("button");
  Object.assign(yes, { type: "submit", className: "yt-button yt-primary", textContent: wanted.title });
  buttons.append(no, yes);
  form.append(buttons);
  form.addEventListener("submit", () => {
    send(thing, action, { note: note.value.trim(), hours: wanted.hours ? Number(hours.value) : null });
  });
  dialog.append(form);
  dialog.addEventListener("close", () => dialog.remove());
  document.querySelector(".yt-page").append(dialog);
  dialog.showModal();
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-act]");
  if (!button || !(button.dataset.act in ASKS)) return;
  const { act, subject } = button.dataset;
  if (ASKS[act] === null) send(button.dataset, act, {});
  else ask(button.dataset, act, ASKS[act], subject || "this one");
});
