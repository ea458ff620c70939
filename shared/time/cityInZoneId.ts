/** The city that the tz database put into an identifier, in its spelling: `Port-au-Prince`, `North Dakota, Center`. */
export function cityInZoneId(zone: string): string {
  const [, ...places] = zone.split('/');
  return (places.length === 0 ? zone : places.join(', ')).replaceAll('_', ' ');
}
