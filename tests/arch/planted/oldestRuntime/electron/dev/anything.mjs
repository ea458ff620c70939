export const runsOnTheDeveloperNode = URL.canParse('');
