/** The address of the page of likely duplicates; no proposal can have such an id. */
export const duplicates = '~doublons';
