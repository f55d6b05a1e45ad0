// Exchanges the token in the address for a cookie, then shows the page that was asked for, the token gone from its address.
const token = new URLSearchParams(location.hash.slice(1)).get("token");
const word = document.getElementById("word");

async function enter(key: string): Promise<void> {
  const response = await fetch("/session", { method: "POST", body: key });
  if (response.ok) {
    history.replaceState(null, "", location.pathname + location.search);
    location.reload();
  } else if (word !== null) word.textContent = "That address is of another run. Open the one that the running command printed.";
}

if (token !== null) void enter(token);
