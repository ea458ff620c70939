/** More recipients than any delegation has; a list is looked through for each of them. */
export const recipientsLimit = 20_000;
