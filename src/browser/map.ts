/**
 * Keeps the ride that is lit on the map and the address (`?ride=first-week`) together, so that it can be sent to somebody.
 * A name that a ride had before is replaced by the present one; one that is no ride's is taken out of the address.
 */
const choices = [...document.querySelectorAll<HTMLInputElement>('.ride-choice input')];

function show(): void {
  const asked = new URLSearchParams(location.search).get('ride') ?? '';
  const choice = choices.find(({ value }) => value === asked) ?? choices.find(({ dataset }) => dataset['earlier']?.split(' ').includes(asked)) ?? choices.find(({ value }) => value === '');
  if (!choice) return;
  choice.checked = true;
  if (choice.value !== asked) keep(choice.value);
}

function keep(ride: string): void {
  const address = new URL(location.href);
  if (ride) address.searchParams.set('ride', ride);
  else address.searchParams.delete('ride');
  history.replaceState(null, '', address);
}

for (const choice of choices) choice.addEventListener('change', () => keep(choice.value));
window.addEventListener('pageshow', show);
show();
document.querySelector('.map')?.classList.add('ready');
