/** An article around something that is embedded, with text before and after it. */
export function article(embedded: string, { head = '', before = 1, after = 3 } = {}): string {
  const text = '<p>Between the polls closing and the last declaration lay a night, a day and a recount. The map has it all.</p>';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An article</title>
${head}
</head>
<body>
<main>${text.repeat(before)}${embedded}${text.repeat(after)}</main>
</body>
</html>`;
}
