/** Science, schools, computers and the internet. See `../lexicon.ts` for how to read it. */
export const SCIENCE = `
# science and education
scientist, researcher, scholar, academic, science, scientific | scientifique, chercheur, savant, universitaire, science | científico, investigador, ciencia, académico
engineer, technician | ingénieur, ingénierie, technicien | ingeniero, ingeniería, técnico
archaeology, archaeologist, excavation, dig | archéologie, archéologue, fouilles archéologiques | arqueología, arqueólogo, excavación
gene, genetic, genome | génétique, génome | gen, genético, genoma
space, outer space, cosmos, spaceflight | espace, spatial, cosmos | espacio, espacial, cosmos
spacecraft, spaceship, space probe, capsule, rover, lander, space shuttle | vaisseau spatial, engin spatial, sonde, capsule, atterrisseur, navette spatiale | nave espacial, sonda, cápsula, transbordador espacial
moon, lunar | lune, lunaire | luna
sun, solar | soleil, solaire | sol
education, teaching, schooling | éducation, enseignement, scolarité, instruction, pédagogique | educación, enseñanza, educativo
school, primary school, high school, secondary school, classroom | école, établissement scolaire, scolaire, lycée, collège, école primaire, salle de classe | escuela, colegio, escolar, instituto, aula
university, college, campus, uni, faculty, higher education | université, faculté, campus, universitaire, fac, enseignement supérieur, grande école | universidad, facultad, campus, universitario
student, undergraduate, graduate, college student, pupil, learner | étudiant, élève | estudiante, universitario, alumno
pupil, schoolchild, schoolboy, schoolgirl, schoolkid, student, teenager at school | élève, écolier, collégien, lycéen, étudiant | alumno, escolar, estudiante
teacher, professor, lecturer, schoolteacher, tutor, instructor, headteacher, teach | enseignant, professeur, instituteur, maître d'école, moniteur | maestro, profesor, docente, enseñar, instructor
train, coach, trainee | former, formation, entraîner, stage | formar, formación, entrenar
prize, award, medal, trophy, reward, honour, distinction, accolade | prix, récompense, médaille, distinction, trophée, palmarès | premio, galardón, medalla, trofeo, recompensa
nobel prize, nobel laureate | prix nobel, lauréat du prix nobel | premio nobel, nobel
physics, physicist | physicien, sciences physiques | física
chemistry, chemist, chemical | chimie, chimiste, chimique | química
biology, biologist | biologie | biología, biólogo
mathematics, maths, mathematician | mathématiques, maths, mathématicien | matemáticas
philosophy, philosopher | philosophie | filosofía, filósofo
astronomy, astronomer, telescope, observatory | astronomie, télescope, observatoire | astronomía, astrónomo, telescopio, observatorio
astronaut, cosmonaut | astronaute, cosmonaute, spationaute | astronauta, cosmonauta
satellite, orbit | satellite, orbite, orbital | satélite, órbita, orbital
space station, orbital station, iss | station spatiale, station orbitale, iss | estación espacial
space agency, nasa, esa | agence spatiale, nasa, esa | agencia espacial, nasa, esa
star | étoile | estrella
galaxy | galaxie | galaxia
asteroid, meteorite, meteor | astéroïde, météorite, météore | asteroide, meteorito
comet | comète | cometa
eclipse | éclipse | eclipse
laboratory, lab, research centre, research institute | laboratoire, labo, centre de recherche, institut de recherche | laboratorio, centro de investigación
institute, academy, think tank | institut, académie, groupe de réflexion | instituto, academia, centro de estudios
dinosaur, fossil, prehistoric | dinosaure, fossile, préhistorique | dinosaurio, fósil, prehistórico
tomb, grave, burial site | tombeau, sépulture | tumba, sepulcro
exam, examination, test paper, baccalaureate | examen, épreuve, baccalauréat, bac | examen, bachillerato
degree, diploma, qualification, graduate | diplôme, licence, master | título, diploma, graduado, licenciatura
scholarship, grant, bursary | bourse d'études, boursier | beca, becario
course, class, lesson, lecture | leçon, cours magistral, conférence | clase, lección, curso
homework | devoirs, devoir à la maison | deberes, tarea
tuition, tuition fee, school fees | frais de scolarité, frais d'inscription | matrícula
literacy, illiterate, read and write | alphabétisation, illettrisme, analphabète | alfabetización, analfabeto
kindergarten, nursery school, preschool, crèche | maternelle, école maternelle, jardin d'enfants, crèche | jardín de infancia, guardería

# technology
artificial intelligence, ai, chatbot, language model, generative ai | intelligence artificielle, ia, robot conversationnel, agent conversationnel, modèle de langage | inteligencia artificial, ia, modelo de lenguaje
machine learning, deep learning | apprentissage automatique | aprendizaje automático
computer, pc, laptop, notebook, desktop | ordinateur, pc, ordinateur portable, ordi | ordenador, computadora, portátil
software, program, app, application, operating system | logiciel, programme, appli, système d'exploitation | programa, aplicación, software, sistema operativo
developer, programmer, coder | développeur, programmeur | desarrollador, programador
internet, web, online, net, cyberspace, digital | internet, web, en ligne, toile, numérique | internet, web, en línea, digital
website, web page, webpage, homepage, portal, blog | site internet, page web, site web, portail, blog, page d'accueil | sitio web, página web, portal, blog
network | réseau | red
social network, social media, social platform | réseau social, médias sociaux, plateforme sociale | red social
user, subscriber, internet user, account holder | utilisateur, usager, internaute, abonné | usuario, abonado, internauta, suscriptor
phone, telephone, mobile, smartphone, cell phone, handset, iphone, cellphone | téléphone, portable, smartphone, mobile, iphone | teléfono, móvil, celular, iphone
chip, semiconductor, microchip, processor, integrated circuit | puce, semi-conducteur, processeur, circuit intégré, puce électronique | chip, semiconductor, procesador, microchip, circuito integrado
device, appliance, gadget, equipment, apparatus, machine, machinery, contraption, gizmo | appareil, dispositif, engin, machine, bidule | aparato, dispositivo, equipo, máquina, maquinaria, artilugio
tool, instrument | outil, instrument | herramienta, instrumento
engine, motor | moteur, motorisation | motor
data centre, data center, server farm | centre de données, data center | centro de datos
cloud, cloud computing | nuage, cloud | nube
hack, cyberattack, cyber attack, hacker, cyber espionage, data breach, break into a network | pirater, piratage, cyberattaque, pirate informatique, hacker, cyberespionnage, intrusion informatique, attaque informatique | piratear, ciberataque, pirata informático, ciberpirata, ciberespionaje, hackear, ataque informático
cybersecurity, computer security | cybersécurité, sécurité informatique | ciberseguridad
privacy, private life, personal data, data protection | vie privée, confidentialité, données personnelles, protection des données | privacidad, vida privada, datos personales, protección de datos
breakdown, failure, outage, malfunction, glitch, bug, fault, out of order, break down | panne, défaillance, dysfonctionnement, bug, en panne, avarie, défaut | avería, fallo, defecto
technology, tech, high-tech | technologie, high-tech, technique | tecnología, tecnológico
robot, automation, automatic | robot, automatisation, automatique | robot, automatización, automático
autonomous, self-driving, driverless, unmanned | autonome, sans conducteur, sans pilote | autónomo, sin conductor, no tripulado
remote, remote-controlled | à distance, télécommandé | a distancia, remoto, teledirigido
digital, electronic, computerised | numérique, électronique, informatisé | digital, electrónico
screen, display, monitor | écran, moniteur, affichage | pantalla, monitor
keyboard | clavier | teclado
printer | imprimante | impresora
camera, webcam, cctv, surveillance camera | caméra, appareil photo, vidéosurveillance, caméra de surveillance, webcam | cámara, videovigilancia, cámara de vigilancia
sensor, detector | capteur, détecteur | sensor, detector
antenna, aerial, transmitter, relay | antenne, émetteur, relais | antena, emisor
broadband, wifi, wi-fi, internet connection, fibre | haut débit, wifi, connexion internet, fibre optique | banda ancha, wifi, conexión a internet, fibra óptica
server, host | serveur, hébergeur, hébergement | servidor, alojamiento web
download, upload | télécharger | descargar
encrypt, cipher, coded message | chiffrer, crypter, cryptage, message codé | cifrar, encriptar, codificar, mensaje cifrado
algorithm | algorithme | algoritmo
database, register, registry, records | base de données, registre, fichier | base de datos, registro
video game, gaming, gamer, game console | jeu vidéo, joueur, console de jeu | videojuego, consola
virtual reality, augmented reality, virtual | réalité virtuelle, réalité augmentée, virtuel | realidad virtual, virtual
fake account, bot, troll | faux compte, robot, troll | cuenta falsa, bot, trol
youtuber, content creator, blogger | influenceur, youtubeur, créateur de contenu, blogueur | youtuber, creador de contenido
content moderation | modération, modération des contenus | moderación de contenidos
3d printing, 3d printer | impression 3d, imprimante 3d | impresión 3d
malware, ransomware, computer virus | logiciel malveillant, rançongiciel, virus informatique | programa malicioso, virus informático
phishing | hameçonnage | suplantación de identidad
data breach, data leak | fuite de données, vol de données | filtración de datos
electronics, electronic component, circuit board | électronique, composant électronique, carte électronique | electrónica, componente electrónico
propeller, rotor | hélice, rotor | hélice, rotor
turbine | turbine | turbina
`;
