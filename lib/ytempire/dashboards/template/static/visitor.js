// Says who looks at the page, and lets them leave.
const root = document.body.dataset.baseUrl.replace(/voila\/$/, "");
const cookie = document.cookie.split("; ").find((one) => one.startsWith("_xsrf="));

const answer = await fetch(`${root}me`, { cache: "no-store" }).catch(() => null);
const me = answer && answer.ok ? await answer.json() : null;
const header = document.querySelector(".yt-header");
if (me && me.may_sign_out && header) {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: `${root}logout`, className: "yt-visitor" });
  const name = document.createElement("span");
  Object.assign(name, { textContent: `${me.name} · ${me.role}` });
  const xsrf = document.createElement("input");
  Object.assign(xsrf, { type: "hidden", name: "_xsrf", value: cookie ? decodeURIComponent(cookie.slice(6)) : "" });
  const leave = document.createElement("button");
  Object.assign(leave, { type: "submit", className: "yt-button", textContent: "Sign out" });
  form.append(name, xsrf, leave);
  header.append(form);
}
