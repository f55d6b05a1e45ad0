/** What is shown to who has no cookie yet: it exchanges the token of the address, or says what to do. */
export const entryPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Fairlead</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/app.css">
<script src="/assets/theme.js"></script>
<script src="/assets/enter.js" defer></script>
</head>
<body>
<main id="main"><div class="head"><div>
<h1>Fairlead</h1>
<p class="answer" id="word">Open the address that <code>fairlead web</code> printed: it holds the key to this page.</p>
</div></div></main>
</body>
</html>
`;
