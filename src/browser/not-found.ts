/** On the page for addresses that do not exist: the language of the address comes first. */
for (const part of location.pathname.split('/').reverse()) {
  const own = [...document.querySelectorAll<HTMLElement>('.not-found')].find(({ dataset }) => dataset['notFound'] === part);
  if (own) own.parentElement?.prepend(own);
}
