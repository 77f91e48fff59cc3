/** What things are like. See `../lexicon.ts` for how to read it. */
export const QUALITIES = `
# qualities
big, large, huge, vast, massive, giant, enormous | grand, gros, vaste, énorme, massif, géant, immense | grande, enorme, vasto, gigante, masivo
small, little, tiny, minor | petit, minuscule, minime | pequeño, diminuto
important, significant, major, key, crucial, vital, essential | important, majeur, crucial, essentiel, clé, capital | importante, crucial, esencial, clave
main, principal, chief, primary | principal, premier, essentiel | principal, primordial
serious, grave, acute | grave, sérieux, sévère, gravité | grave, serio, severo, gravedad
favourable, favorable | bon, positif, favorable | bueno, positivo, favorable
bad, poor, negative, adverse | mauvais, négatif, défavorable | malo, negativo, adverso
strong, robust, mighty, strength | fort, puissant, robuste, solide, force, puissance | fuerte, potente, poderoso, fuerza, potencia
weak, fragile, feeble | faible, fragile, faiblesse | débil, frágil
fast, quick, rapid, swift | rapide, vite | rápido, veloz, rápidamente
possible, potential, feasible | possible, potentiel, éventuel, possibilité | posible, potencial, posibilidad, eventual
impossible, unfeasible | impossible, infaisable | imposible, inviable
likely, probable, likelihood | probable, probabilité, vraisemblable | probable, probabilidad
uncertain, unclear, uncertainty, unsure | incertain, incertitude, flou | incierto, incertidumbre
difficult, hard, tough | difficile, ardu, compliqué | difícil, duro, arduo
common, joint, mutual | commun, mutuel | común, conjunto, mutuo
unusual, exceptional, extraordinary | inhabituel, exceptionnel, extraordinaire, sans précédent | inusual, excepcional, extraordinario, sin precedentes
secret, confidential, classified, covert | secret, confidentiel, classifié | secreto, confidencial, clasificado
clear, obvious, evident, apparent | clair, évident | claro, evidente, manifiesto
effective, efficient | efficace, efficacité, performant | eficaz, eficiente, eficacia
controversial, contentious, disputed, divisive | controversé, polémique, litigieux | controvertido, polémico
quality, standard | qualité | calidad, cualidad
fair, equitable | juste, équitable | justo, equitativo
white | blanc | blanco
black | noir | negro
red | rouge | rojo
blue | bleu | azul
`;
