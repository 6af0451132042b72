// Keeps the pages' styles and scripts, and the one session that is open, so that a reload without a line still shows it.
// Locking the screen or signing out forgets the session.
const files = "stipple-files";
const page = "stipple-open-session";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (typeof event.data?.keep === "string") event.waitUntil(keep(event.data.keep, event.data.files ?? []));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "POST") {
    if (pathname === "/lock" || pathname === "/sign-out") event.waitUntil(caches.delete(page));
    return;
  }
  if (request.method !== "GET") return;
  if (pathname.startsWith("/built/")) event.respondWith(fresh(request, files));
  else if (request.mode === "navigate") event.respondWith(opened(request));
});

async function keep(path, built) {
  const kept = await caches.open(files);
  await Promise.all(built.filter((file) => file.startsWith("/built/")).map((file) => kept.add(file)));
  const answer = await fetch(path, { credentials: "same-origin" });
  await caches.delete(page);
  if (answer.ok && !answer.redirected) await (await caches.open(page)).put(path, answer);
}

async function fresh(request, name) {
  const cache = await caches.open(name);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (fault) {
    const kept = await cache.match(request);
    if (kept) return kept;
    throw fault;
  }
}

async function opened(request) {
  try {
    const answer = await fetch(request);
    const { pathname } = new URL(request.url);
    // At the door: whoever sits here now is not signed in.
    if (pathname === "/sign-in" || pathname === "/unlock") await caches.delete(page);
    return answer;
  } catch (fault) {
    const kept = await (await caches.open(page)).match(new URL(request.url).pathname);
    if (kept) return kept;
    throw fault;
  }
}
