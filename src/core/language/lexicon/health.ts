/** Bodies, illness and care. See `../lexicon.ts` for how to read it. */
export const HEALTH = `
# health
health, healthcare, sanitary, healthy, public health, medical | santé, sanitaire, santé publique, médical | salud, sanidad, sanitario, médico, sano
ill, sick, unwell, ailing, poorly, patient | malade, souffrant, mal en point, patient | enfermo, paciente
disease, illness, sickness, ailment, disorder, infection, syndrome | maladie, pathologie, infection, syndrome | enfermedad, dolencia, trastorno, afección, infección
epidemic, outbreak, pandemic, contagion, spread of disease | épidémie, flambée épidémique, pandémie, contagion, foyer épidémique | epidemia, brote, pandemia, contagio
flu, influenza | grippe, grippal | gripe
cancer, tumour, tumor | cancer, tumeur, cancéreux | cáncer, tumor
mental health, psychological, psychiatric, mental | santé mentale, psychologique, psychiatrique, psychique, mental | salud mental, psicológico, mental
disability, handicap | handicap, invalidité, en situation de handicap | discapacidad, discapacitado
pain, suffering, ache, agony, sore, headache | douleur, souffrance, mal de tête, douloureux | dolor, sufrimiento
suffer, suffer from, undergo, be affected by | souffrir, subir, endurer, être atteint de | sufrir, padecer
diagnose, diagnosis | diagnostiquer, diagnostic, dépistage, dépister | diagnosticar, diagnóstico, cribado
treat, treatment, therapy, medical care, look after | traiter, thérapie, soigner, soin, prise en charge | tratar, tratamiento, terapia, atención médica, cuidado
cure, heal, remedy, recover, recovery | guérir, guérison, remède, se rétablir, rétablissement | curar, remedio, sanar, curación
medicine, drug, medication, medicinal product, pill, tablet, antibiotic, dose | médicament, remède, cachet, pilule, comprimé, antibiotique, médicamenteux | medicamento, fármaco, medicina, pastilla, antibiótico, píldora
vaccine, jab, immunise, immunize, inoculation, booster | vaccin, immuniser, piqûre, vaccinal, rappel vaccinal | vacuna, vacunación
clinical trial, drug trial | essai clinique | ensayo clínico
side effect, adverse effect | effet secondaire, effet indésirable | efecto secundario, efecto adverso
hospital, clinic, medical centre, health centre, hospitalise, ward, emergency room, infirmary | hôpital, clinique, centre hospitalier, chu, hospitaliser, hospitalier, urgences, dispensaire | hospital, clínica, centro médico, hospitalizar, urgencias, centro de salud
intensive care | soins intensifs, réanimation | cuidados intensivos, uci
surgery, operate on, surgical operation, surgeon | chirurgie, opérer, intervention chirurgicale, chirurgien | cirugía, operar, cirujano
doctor, physician, medic, gp, medical practitioner, paediatrician, specialist doctor | médecin, docteur, praticien, toubib, pédiatre | médico, doctor, facultativo, pediatra
nurse, caregiver, carer, medical staff, health worker | infirmier, infirmière, soignant, aide-soignant, personnel soignant | enfermero, cuidador, personal sanitario
pharmaceutical company, drugmaker, pharma | laboratoire pharmaceutique, groupe pharmaceutique | farmacéutica, laboratorio farmacéutico
injure, wound, injury, hurt, maim | blesser, blessure, mutiler | herir, lesión
die, death, perish, pass away, decease, be killed, lose one's life, lost their lives, mortality | mourir, décès, décéder, trépas, être tué, perdre la vie, mortalité | morir, muerte, fallecer, perecer, perder la vida, mortalidad
dead, deceased, fatality, killed, death | mort, défunt, décédé, tué | muerto, fallecido, difunto
death toll, toll, number of dead, body count, number of deaths | bilan, nombre de morts, bilan humain, nombre de victimes | número de muertos, balance de víctimas, saldo de muertos
lethal, fatal, deadly, murderous | mortel, meurtrier, fatal, létal | mortal, mortífero, letal
survive, survivor | survivre, survivant, rescapé, survie | sobrevivir, superviviente, supervivencia
alive, living | vivant, en vie | vivo, con vida
life expectancy, lifespan | espérance de vie, longévité | esperanza de vida, longevidad
pregnancy, pregnant, expecting a baby, expectant mother | grossesse, femme enceinte, tomber enceinte | embarazo
give birth, childbirth, deliver a baby | accoucher, donner naissance, mettre au monde | dar a luz
abortion, terminate a pregnancy | avortement, ivg | aborto
euthanasia, assisted dying, assisted suicide | euthanasie, aide à mourir, suicide assisté | eutanasia, suicidio asistido
quarantine, isolation, lockdown, confinement, stay-at-home | quarantaine, isolement, confinement | cuarentena, aislamiento, confinamiento
virus, viral | virus, viral | virus
germ, bacteria, microbe, pathogen | germe, bactérie, microbe, agent pathogène | germen, bacteria, microbio, patógeno
covid, covid-19, coronavirus | covid, covid-19, coronavirus | covid, covid-19, coronavirus
hiv | sida, vih | sida, vih
heart attack, cardiac arrest | crise cardiaque, infarctus, arrêt cardiaque | infarto, paro cardíaco, ataque al corazón
stroke | avc, accident vasculaire cérébral | derrame cerebral, ictus
heart, cardiac | cœur, cardiaque | corazón, cardíaco
blood, bleed, transfusion | sang, saigner, sanguin, transfusion | sangre, sanguíneo
symptom, sign of illness | symptôme, symptomatique | síntoma
fever | fièvre, fébrile | fiebre
cough | toux, tousser | tos
contagious, infectious, infect, contaminate | contagieux, infectieux, infecter, contaminer, attraper | contagioso, infeccioso, infectar, contaminar
diabetes | diabète | diabetes
obesity, overweight | obésité, obèse, surpoids | obesidad, sobrepeso
dementia, alzheimer | démence, alzheimer | demencia, alzhéimer
suicide, kill oneself, take one's own life | suicide, se suicider, mettre fin à ses jours | suicidio, suicidarse, quitarse la vida
addiction, drug addict, substance abuse | addiction, dépendance, toxicomane, accro | adicción, adicto, toxicómano
alcohol, drunk, drunken | alcool, ivre, ivresse, alcoolisé | alcohol, borracho, ebrio
smoke, smoker, cigarette, tobacco, vape | fumer, fumeur, cigarette, tabac, tabagisme, vapoter | fumar, fumador, cigarrillo, tabaco
diet, lose weight | régime alimentaire, maigrir, perdre du poids | dieta, adelgazar
ambulance, paramedic, emergency services, first aid | ambulance, ambulancier, services d'urgence, premiers secours, samu | ambulancia, servicios de emergencia, primeros auxilios
emergency, urgent, urgency | urgence, urgent, d'urgence | emergencia, urgencia, urgente
pharmacy, pharmacist, chemist, drugstore | pharmacie, pharmacien | farmacia, farmacéutico
dentist, dental, tooth | dentiste, dentaire, dent | dentista, dental, diente
transplant, organ donation, graft | greffe, transplantation, don d'organe | trasplante, donación de órganos
coma, unconscious, consciousness | coma, inconscient, perdre connaissance | coma, inconsciente
critical condition, seriously injured, life-threatening | état critique, pronostic vital, état grave, grièvement blessé | estado crítico, herido grave
amputate, limb | amputer, membre amputé | amputar, amputación, extremidad
blind, visually impaired | aveugle, cécité, malvoyant | ciego, ceguera
deaf, hard of hearing | sourd, malentendant, surdité | sordo
wheelchair, crutches | fauteuil roulant, béquille | silla de ruedas, muletas
rest, relax, break | se reposer, repos, pause | descansar, relajarse
sleep, asleep, insomnia | dormir, sommeil, endormi, insomnie | dormir, sueño
exhaust, tired, fatigue, weary | épuiser, fatigué | agotar, cansado, fatiga
drown | se noyer, noyade, noyer | ahogarse
suffocate, choke, asphyxiate | étouffer, asphyxie, suffoquer | asfixiar
baby, infant, newborn, toddler | bébé, nourrisson, nouveau-né | bebé, lactante, recién nacido
contraception, birth control, condom | contraception | anticoncepción, anticonceptivo, preservativo
hand | main | mano
leg | jambe | pierna
face, facial | visage, facial | rostro, cara, facial
skin, flesh | peau, chair | piel, carne
bone, skeleton | os, squelette | hueso, esqueleto
lung, breathing, respiratory | poumon, respirer, respiratoire, souffle | pulmón, respirar, respiratorio
hair | cheveu, chevelure | pelo, cabello
eye, sight, eyesight, vision | œil, vue, vision | ojo, vista, visión
midwife | sage-femme | comadrona, partera
bird flu, avian flu | grippe aviaire | gripe aviar
depression | dépression | depresión, deprimido
psychologist, psychiatrist, therapist | psychologue, psychiatre, thérapeute | psicólogo, psiquiatra, terapeuta
unharmed, unhurt, safe and sound, unscathed | indemne, sain et sauf | ileso, sano y salvo
birth rate, fertility rate | natalité, taux de natalité, fécondité | natalidad, tasa de natalidad
`;
