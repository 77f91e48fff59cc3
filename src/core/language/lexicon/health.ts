/** Bodies, illness and care. See `../lexicon.ts` for how to read it. */
export const HEALTH = `
# health
health, healthcare, sanitary | santé, sanitaire | salud, sanidad, sanitario
ill, sick, unwell, ailing | malade, souffrant | enfermo
disease, illness, sickness, ailment, disorder | maladie, pathologie | enfermedad, dolencia, trastorno, afección
epidemic, outbreak | épidémie, flambée épidémique | epidemia, brote
flu, influenza | grippe | gripe
cancer, tumour, tumor | cancer, tumeur | cáncer, tumor
mental health, psychological | santé mentale, psychologique | salud mental, psicológico
disability, handicap | handicap, invalidité, en situation de handicap | discapacidad, discapacitado
pain, suffering, ache | douleur, souffrance, mal | dolor, sufrimiento
suffer, suffer from, undergo | souffrir, subir, endurer, être atteint de | sufrir, padecer
diagnose, diagnosis, screening | diagnostiquer, diagnostic, dépistage, dépister | diagnosticar, diagnóstico, cribado
treat, treatment, therapy | traiter, thérapie, soigner, soin | tratar, tratamiento, terapia
cure, heal, remedy, recover, recovery | guérir, guérison, remède, se rétablir, rétablissement | curar, remedio, sanar, curación
medicine, drug, medication, medicinal product | médicament, remède | medicamento, fármaco, medicina
vaccine, jab, immunise | vaccin, immuniser | vacuna, vacunación
clinical trial, drug trial | essai clinique | ensayo clínico
side effect, adverse effect | effet secondaire, effet indésirable | efecto secundario, efecto adverso
hospital, clinic, medical centre | hôpital, clinique, centre hospitalier, chu | hospital, clínica, centro médico
intensive care | soins intensifs, réanimation | cuidados intensivos, uci
surgery, operate on, surgical operation, surgeon | chirurgie, opérer, intervention chirurgicale, chirurgien | cirugía, operar, cirujano
doctor, physician, medic, gp | médecin, docteur, praticien | médico, doctor, facultativo
nurse | infirmier, infirmière | enfermero
pharmaceutical company, drugmaker, pharma | laboratoire pharmaceutique, groupe pharmaceutique | farmacéutica, laboratorio farmacéutico
injure, wound, injury, hurt | blesser, blessure | herir, lesión
die, death, perish, pass away, decease, be killed | mourir, décès, décéder, périr, trépas, être tué | morir, muerte, fallecer, perecer
dead, deceased, fatality, killed | mort, défunt, décédé, tué | muerto, fallecido, difunto
death toll, toll, number of dead | bilan, nombre de morts, bilan humain | número de muertos, balance de víctimas
deadly, lethal, fatal | mortel, meurtrier, fatal, létal | mortal, mortífero, letal
survive, survivor | survivre, survivant, rescapé, survie | sobrevivir, superviviente, supervivencia
alive, living | vivant, en vie | vivo, con vida
life expectancy, lifespan | espérance de vie, longévité | esperanza de vida, longevidad
pregnancy, pregnant | grossesse, femme enceinte | embarazo
give birth, childbirth, deliver a baby | accoucher, donner naissance | dar a luz
abortion, terminate a pregnancy | avortement, ivg | aborto
euthanasia, assisted dying, assisted suicide | euthanasie, aide à mourir, suicide assisté | eutanasia, suicidio asistido
quarantine, isolation | quarantaine, isolement | cuarentena, aislamiento
`;
