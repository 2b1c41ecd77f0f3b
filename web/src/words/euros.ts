/** A sum as one writes it, in euros. */
export const euros = (amount: number) => `${new Intl.NumberFormat('fr-FR').format(amount)} €`;
