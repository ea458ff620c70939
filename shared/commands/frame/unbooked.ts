import type { ItineraryItem } from '../../model/itineraryItem';

/** The plan that an item stands for, without what was agreed with others: tentative, not booked, announced to nobody, not imported, not done. */
export function unbooked(item: ItineraryItem): ItineraryItem {
  const plan: ItineraryItem = structuredCopy(item);
  plan.status = 'tentative';
  delete plan.sourceUid;
  if (plan.type === 'leg' || plan.type === 'stay') delete plan.bookingReference;
  if (plan.type === 'leg') delete plan.driver;
  if (plan.type === 'session') {
    delete plan.accessListSent;
    delete plan.accessListContent;
  }
  if (plan.type === 'deadline') plan.isDone = false;
  return plan;
}

/** Records are plain data two levels deep: fields, and sets among them. */
function structuredCopy(item: ItineraryItem): ItineraryItem {
  const { groups, delegates, hostOrganisations, hostContacts } = item;
  return {
    ...item,
    groups: { ...groups },
    delegates: { ...delegates },
    hostOrganisations: { ...hostOrganisations },
    hostContacts: { ...hostContacts },
  };
}
