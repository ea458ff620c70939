/**
 * The time that people need around things, in minutes, unless a mission says otherwise: what coordinators plan with. Between
 * Canada and the United States airlines ask travellers to be there two hours before departure, within a country 90 minutes
 * (aircanada.com, "Check-in and boarding times").
 */
export const margins = {
  beforeFlight: 90,
  beforeFlightOverBorder: 120,
  beforeTrainOrFerry: 20,
  afterFlight: 30,
  afterFlightOverBorder: 60,
  connection: 45,
  connectionOverBorder: 75,
  /** From one venue to another, where nothing better is known. */
  transfer: 10,
  meal: 30,
  longestDay: 14 * 60,
  restAfterNightLeg: 4 * 60,
  /** Difference between two clocks from which on people feel it, and for how long they go by the one they left. */
  jetLag: 3 * 60,
  jetLagDay: 24 * 60,
  /** Days by which a travel document should outlast the mission. */
  travelDocumentDays: 30,
} as const;
