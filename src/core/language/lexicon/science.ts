/** Science, schools, computers and the internet. See `../lexicon.ts` for how to read it. */
export const SCIENCE = `
# science and education
scientist, researcher, scholar | scientifique, chercheur, savant | científico, investigador
engineer | ingénieur, ingénierie | ingeniero, ingeniería
archaeology, archaeologist, excavation, dig | archéologie, archéologue | arqueología, arqueólogo, excavación
gene, genetic, genome | génétique, génome | gen, genético, genoma
space, outer space, cosmos | espace, spatial, cosmos | espacio, espacial, cosmos
spacecraft, spaceship, space probe, capsule | vaisseau spatial, engin spatial, sonde, capsule | nave espacial, sonda, cápsula
moon, lunar | lune, lunaire | luna
sun, solar | soleil, solaire | sol
education, teaching, schooling | éducation, enseignement, scolarité, instruction | educación, enseñanza
school, primary school | école, établissement scolaire, scolaire | escuela, colegio, escolar
university, college, campus | université, faculté, campus, universitaire | universidad, facultad, campus, universitario
student, undergraduate, graduate, college student, pupil, learner | étudiant, élève | estudiante, universitario, alumno
pupil, schoolchild, schoolboy, schoolgirl | élève, écolier, collégien, lycéen | alumno, escolar
teacher, professor, lecturer, schoolteacher | enseignant, professeur, instituteur | maestro, profesor, docente
train, coach | former, formation, entraîner | formar, formación, entrenar
prize, award, medal | prix, récompense, médaille, distinction | premio, galardón, medalla
nobel prize, nobel laureate | prix nobel, lauréat du prix nobel | premio nobel, nobel

# technology
artificial intelligence, ai | intelligence artificielle, ia | inteligencia artificial, ia
machine learning, deep learning | apprentissage automatique | aprendizaje automático
computer, pc, laptop | ordinateur, pc, ordinateur portable | ordenador, computadora, portátil
software, program, app, application | logiciel, programme, appli | programa, aplicación, software
developer, programmer, coder | développeur, programmeur | desarrollador, programador
internet, web, online, net | internet, web, en ligne, toile | internet, web, en línea
website, site, web page | site, site internet, page web | sitio web, página web
network | réseau | red
social network, social media | réseau social, médias sociaux | red social
user, subscriber | utilisateur, usager, internaute, abonné | usuario, abonado, internauta
phone, telephone, mobile, smartphone, cell phone | téléphone, portable, smartphone, mobile | teléfono, móvil, celular
chip, semiconductor, microchip, processor | puce, semi-conducteur, processeur | chip, semiconductor, procesador, microchip
device, appliance, gadget, equipment, apparatus, machine, machinery | appareil, dispositif, engin, machine | aparato, dispositivo, equipo, máquina, maquinaria
tool, instrument | outil, instrument | herramienta, instrumento
engine, motor | moteur | motor
data centre, data center, server farm | centre de données, data center | centro de datos
cloud, cloud computing | nuage, cloud | nube
hack, cyberattack, cyber attack, hacker | pirater, piratage, cyberattaque, pirate informatique, hacker | piratear, ciberataque, pirata informático
cybersecurity, computer security | cybersécurité, sécurité informatique | ciberseguridad
privacy, private life | vie privée, confidentialité | privacidad, vida privada
breakdown, failure, outage, malfunction, glitch | panne, défaillance, dysfonctionnement, bug | avería, fallo
`;
