/** People, everyday life, culture, sport and religion. See `../lexicon.ts` for how to read it. */
export const SOCIETY = `
# people and society
person, individual, human, human being, folks | personne, individu, humain, gens, être humain, type, peuple | persona, individuo, humano, gente
man, male, gentleman, guy, bloke | homme, masculin, monsieur, mâle, mec | hombre, varón, masculino
woman, female, lady, feminine | femme, féminin, dame | mujer, femenino, señora
child, kid, minor, infant, childhood, youngster, underage | enfant, mineur, gamin, gosse, enfance | niño, menor, infantil, infancia
young, youth, young people, youngster, teenager, teen, adolescent | jeune, jeunesse, adolescent, ado | joven, juventud, adolescente
old people, elderly, senior, the elderly, older people | personnes âgées, seniors, aînés, vieux, troisième âge | ancianos, personas mayores, tercera edad
family, kin, household, relatives, next of kin, loved ones | famille, proche, familial, parent, ménage, foyer fiscal | familia, pariente, hogar
parent, mother and father | parents, parental | padres, progenitor
husband, spouse | époux, conjoint | esposo, cónyuge
wife, spouse | épouse, conjointe | esposa, cónyuge
marry, marriage, wedding, bride, get married | se marier, mariage, épouser, noces | matrimonio, boda, casamiento
neighbour, neighbor, next door | voisin, avoisinant, voisinage | vecino, vecindario
population, inhabitant, resident, populace, local people | population, habitant, résident, peuple, riverain | población, habitante, residente
live, reside, inhabit, dwell, settle | vivre, habiter, résider, s'installer | vivir, residir, habitar
association, federation, society, non-profit | association, fédération, à but non lucratif | asociación, federación, sin ánimo de lucro
commission, committee, panel, task force, working group | commission, comité, groupe de travail | comisión, comité, grupo de trabajo
watchdog, regulator, supervisory body | régulateur, autorité de contrôle, gendarme | regulador, organismo regulador
indigenous, native, aboriginal | autochtone, indigène, aborigène | indígena, nativo, aborigen
homeless, rough sleeper | sans-abri, sdf, sans domicile, sans domicile fixe | sin techo, sin hogar
housing, home, dwelling, apartment, flat, accommodation, residence, lodging, residential | logement, maison, habitation, appartement, domicile, résidence, hébergement, studio, pavillon | vivienda, casa, hogar, apartamento, piso, alojamiento
building, edifice, block of flats, tower block, premises, skyscraper, structure, high-rise | bâtiment, immeuble, édifice, gratte-ciel | edificio, inmueble, rascacielos
inequality, disparity | inégalité | desigualdad, disparidad
charity, charitable, philanthropy, humanitarian, good cause | charité, caritatif, philanthropie, humanitaire, œuvre de bienfaisance | caridad, benéfico, filantropía
funeral, burial, bury, obsequies, cremation | funérailles, obsèques, enterrement, inhumer | funeral, entierro, enterrar, exequias
celebrity, star, famous, renowned, well-known, fame, popular | célébrité, célèbre, vedette, renommé, star, populaire, notoriété | celebridad, famoso, conocido, popular
mother, mum, mom, motherhood, maternal | maman, mère de famille | madre, mamá, materno
father, dad, fatherhood, paternal | père, paternel, paternité | padre, papá, paterno
son, boy | fils, garçon | hijo, chico
daughter, girl | fille | hija, chica
brother, sibling | frère, fratrie | hermano
sister, sibling | sœur, fratrie | hermana
grandmother, gran, grandma | grand-mère, mamie | abuela
grandfather, grandpa | grand-père | abuelo
uncle | oncle | tío
aunt | tante | tía
couple, partner, companion, lover, girlfriend, boyfriend | couple, compagnon, concubin, petit ami, petite amie | pareja, compañero, novio
divorce, separate, split up, ex-wife, ex-husband | divorce, se séparer, séparation | divorcio, separarse
widow, bereaved | veuve, veuf, endeuillé | viuda
orphan | orphelin | huérfano
twin | jumeau, jumelle | gemelo
adopt a child, foster, foster family, adoptive | adopter un enfant, famille d'accueil, adoptif | adoptar un niño, familia de acogida, adoptivo
friend, buddy, friendship, pal, mate | ami, amitié, copain, amical, pote | amigo, amistad
stranger | inconnu, étranger | desconocido, extraño
adult, grown-up | adulte, majeur | adulto
generation | génération | generación
society, community, social | société, communauté, social, communautaire | sociedad, comunidad, social
public, the public, ordinary people, general public | grand public, le public, citoyens ordinaires | público, gente corriente
crowd, mob, throng | foule, cohue, attroupement | multitud, muchedumbre
gay, lesbian, homosexual, lgbt, same-sex | homosexuel, gay, lesbienne, lgbt, homosexualité | homosexual, gay, lesbiana, lgbt
transgender, trans, gender identity | transgenre, trans, identité de genre | transgénero, trans
feminist, feminism, women's rights, sexism, sexist | féministe, droits des femmes, sexisme, sexiste | feminista, derechos de la mujer
gender, sex | genre, sexe | género, sexo
ethnic, tribe, tribal | ethnique, ethnie, tribu, tribal | étnico, etnia, tribu
tradition, ritual | coutume, tradition, traditionnel, rituel | costumbre, tradición, tradicional, ritual
habit, routine, used to | habitude, routine, habituel | hábito, rutina, habitual
everyday life, daily life, day-to-day | vie quotidienne, quotidien, au jour le jour | vida cotidiana, día a día
lifestyle, way of life | mode de vie, train de vie | estilo de vida, modo de vida
hobby, leisure, pastime, free time | loisir, passe-temps, temps libre | afición, ocio, tiempo libre
toy | jouet | juguete
clothes, garment, dress, outfit | vêtement, tenue vestimentaire, robe, habillement | ropa, vestido, prenda
shoe, boot, footwear, sneaker | chaussure, botte | zapato, bota, calzado
fashion, couture | mode vestimentaire, couture, couturier, prêt-à-porter | moda, diseñador de moda
hat, cap | chapeau, casquette | sombrero, gorra
veil, headscarf, hijab | voile, foulard, hijab | velo, pañuelo, hiyab
bag, suitcase, handbag, purse | sac, valise, sac à main | bolso, maleta
lock, padlock | serrure, verrou, cadenas | cerradura, candado
tenant, renter | locataire | inquilino
landlord, owner of the house | bailleur, propriétaire bailleur | arrendador, casero
mortgage, home loan | prêt immobilier, crédit immobilier, hypothèque | hipoteca
social housing, council house, public housing | logement social, hlm | vivienda social
guest | invité, convive | huésped, invitado
invite | inviter, convier | invitar, invitación
gathering, party, reception, celebration | fête, réception, célébration | fiesta, recepción, celebración
birthday party, anniversary | anniversaire | cumpleaños, aniversario
behave, behaviour, behavior, conduct | comportement, se comporter, conduite | comportamiento, conducta
character, temperament | caractère, personnalité, tempérament | carácter, personalidad, temperamento
reputation, image, standing, prestige | réputation, image de marque, prestige, renommée | reputación, prestigio, imagen pública
dignity, respect, honour, honor | dignité, respect, honneur | dignidad, respeto, honor
trustworthy, honest, honesty, sincere, integrity | honnête, honnêteté, sincère, intégrité, sincérité | honesto, sincero, integridad
selfish, greed, greedy | égoïste, cupidité, avide, avidité | egoísta, codicia
solidarity, mutual aid | solidarité, entraide, solidaire | solidaridad, solidario
babysitter, nanny, childcare, daycare | nounou, garde d'enfants, garderie, baby-sitter | niñera, guardería
missing person, disappeared | personne disparue, porté disparu | persona desaparecida
life, lifetime | vie, existence | vida, existencia

# culture
art, artwork, work of art, artistic, masterpiece | art, œuvre d'art, artistique, chef-d'œuvre | arte, obra de arte, artístico, obra maestra
artist, painter, sculptor | artiste, peintre, sculpteur, plasticien | artista, pintor, escultor
museum, gallery | musée, galerie | museo, galería
exhibition | exposition, salon | exposición, muestra
book, novel, literature, paperback | roman, ouvrage, bouquin, littérature | libro, novela, literatura
film, movie, motion picture, cinema, film director, filmmaker | film, long métrage, cinéma, cinéaste | película, filme, cine, largometraje, cineasta
actor, actress | acteur, actrice, comédien | actor, actriz
theatre, theater, stage play, drama | pièce de théâtre, théâtre, théâtral | obra de teatro, teatro, teatral
tv series, programme, tv show, serial, sitcom, episode | série télévisée, émission, feuilleton, épisode | serie, programa, telenovela, episodio
song, track, single, tune | chanson, morceau, tube | canción, sencillo
festival, fair, fête, carnival, trade fair | festival, fête, foire, salon, carnaval | festival, fiesta, feria, carnaval
celebrate, ceremony, party | célébrer, fêter, cérémonie | celebrar, festejar, celebración, ceremonia
heritage, monument, landmark, memorial, statue | patrimoine, monument, mémorial | patrimonio, monumento, estatua
culture | culture, culturel | cultura, cultural
music, musician, melody | musique, musical, musicien, mélodie | música, musical
singer, vocalist, sing, rapper | chanteur, chanter, rappeur | cantante, cantar
band, orchestra, rock band, pop group | orchestre, groupe de musique, groupe de rock | banda de música, orquesta
concert, gig, live show, recital | concert, récital, tournée | concierto, recital
dance, dancer, ballet | danse, danseur, ballet | baile, bailarín, danza
album, record | album, disque | álbum, disco
performance, spectacle | spectacle, prestation scénique | espectáculo, función
perform, entertain | se produire sur scène, divertir, interprète | actuar, entretenimiento, intérprete
comedian, comedy, comic | humoriste, comédie, comique | comediante, cómico
poet, poem, poetry | poète, poème, poésie | poeta, poema, poesía
comic book, comics, cartoon, cartoonist, caricature | bande dessinée, bd, dessin, caricature, dessin animé | cómic, historieta, dibujo animado, caricatura
draw, sketch | dessiner, croquis | dibujar, esbozo
picture, canvas, painting | tableau, toile, peinture | cuadro, lienzo, pintura
architect, architecture | architecte, architecture, architectural | arquitecto, arquitectura
fiction, story, tale | fiction, histoire, récit, conte | ficción, historia, cuento
legend, myth | légende, mythe, légendaire | leyenda, mito
hero, protagonist, main character | héros, protagoniste, personnage principal | héroe, protagonista

# sport
athlete, sportsman, sportswoman, player | athlète, sportif, joueur | atleta, deportista, jugador
team, squad, side, club | équipe, sélection, club | equipo, selección, club
coach, trainer, manager | entraîneur, sélectionneur, coach | entrenador, seleccionador
match, game, fixture, play, derby | match, rencontre, jouer | encuentro, jugar, partido
competition, tournament, championship, contest, cup, league, compete | compétition, tournoi, championnat, concours, ligue | competición, torneo, campeonato, concurso, copa, liga
olympic games, olympics | jeux olympiques, jo, olympique | juegos olímpicos, olímpico
world cup | coupe du monde, mondial | copa del mundo, mundial
champion, titleholder, winner | champion, tenant du titre, vainqueur | campeón, vencedor
score, result, goal, scorer | score, but, marquer, buteur | marcador, gol, marcar, goleador
football, soccer | football, foot, footballeur | fútbol
race, runner, marathon | course, coureur, marathon | carrera, corredor, maratón
stadium, arena | stade, arène, enceinte | estadio, recinto
sport | sport, sportif | deporte
basketball, basket | basket, basket-ball | baloncesto
rugby | rugby | rugby
cycling race, tour de france, cyclist | course cycliste, tour de france, cyclisme | ciclismo, vuelta ciclista
ski, skier | ski, skieur | esquí, esquiador
boxing, boxer | boxe, boxeur | boxeo, boxeador
athletics, track and field | athlétisme | atletismo
referee, umpire | arbitre, arbitrage | árbitro
final, semi-final, quarter-final | finale, demi-finale, quart de finale | final, semifinal, cuartos de final
qualify, go through | se qualifier, qualification | clasificarse, clasificación
fan, supporter | supporter, supporteur, fan | aficionado, hincha
doping, steroids | dopage, se doper, produit dopant | dopaje
train for, workout, exercise | s'entraîner, exercice physique | entrenarse, ejercicio
gym, fitness | salle de sport, gymnase, fitness | gimnasio

# religion
religion, religious, faith, belief, creed, worship | religion, religieux, foi, culte, croyance | religión, religioso, fe, culto
pope, pontiff, holy father | pape, souverain pontife, saint-père | papa, pontífice, santo padre
vatican, holy see | vatican, saint-siège | vaticano, santa sede
bishop, archbishop, prelate | évêque, archevêque, prélat | obispo, arzobispo, prelado
priest, clergy, cleric, pastor, minister of religion, vicar, monk | prêtre, clergé, curé, pasteur, ecclésiastique, moine | sacerdote, clero, pastor, monje
muslim, islam, imam, koran, quran | musulman, islam, imam, coran | musulmán, islam, imán, corán
jew, jewish, judaism, rabbi | juif, judaïsme, rabbin | judío, judaísmo, rabino
god, divine, deity | dieu, divin, divinité | dios, divino, deidad
pray, prayer | prier, prière | rezar, oración
christian, christ | chrétien, christianisme, christ | cristiano, cristo
catholic, catholicism | catholique, catholicisme | católico, catolicismo
evangelical | évangélique | evangélico
orthodox | orthodoxe | ortodoxo
shia, shiite | chiite | chií
buddhist, buddhism, buddha | bouddhiste, bouddhisme, bouddha | budista, budismo, buda
hindu, hinduism | hindou | hindú, hinduismo
secular | laïque, laïcité, séculier | laico, laicidad, secular
atheist, atheism | athée, athéisme | ateo, ateísmo
pilgrim, pilgrimage | pèlerin, pèlerinage | peregrino, peregrinación
cult, sect | secte, sectaire | secta
holy, sacred, saint | saint, sacré | santo, sagrado
bible, gospel, scripture | bible, évangile | biblia, evangelio
`;
