/** People, everyday life, culture, sport and religion. See `../lexicon.ts` for how to read it. */
export const SOCIETY = `
# people and society
person, individual, human, human being | personne, individu, humain, gens, être humain | persona, individuo, humano, gente
man, male | homme, masculin | hombre, varón, masculino
woman, female | femme, féminin | mujer, femenino
child, kid, minor, infant | enfant, mineur, gamin | niño, menor, infantil
young, youth, young people, youngster | jeune, jeunesse | joven, juventud
old people, elderly, senior | personnes âgées, seniors, aînés | ancianos, personas mayores
family, kin, household | famille, proche, familial, parent, ménage | familia, pariente, hogar
parent, mother and father | parent | padres, progenitor
husband, spouse | mari, époux, conjoint | esposo, cónyuge
wife, spouse | épouse, conjointe | esposa, cónyuge
marry, marriage, wedding | se marier, mariage, épouser, noces | matrimonio, boda
neighbour, neighbor | voisin, avoisinant | vecino
population, inhabitant, resident, populace | population, habitant, résident | población, habitante, residente
live, reside, inhabit, dwell | vivre, habiter, résider | vivir, residir, habitar
association, federation, society | association, fédération | asociación, federación
commission, committee, panel, task force | commission, comité, groupe de travail | comisión, comité, grupo de trabajo
watchdog, regulator, supervisory body | régulateur, autorité de contrôle, gendarme | regulador, organismo regulador
indigenous, native, aboriginal | autochtone, indigène, aborigène | indígena, nativo, aborigen
homeless | sans-abri, sdf | sin techo, sin hogar
housing, home, dwelling, apartment, flat, accommodation, residence, lodging, residential | logement, maison, habitation, appartement, domicile, résidence, hébergement, studio, pavillon | vivienda, casa, hogar, apartamento, piso, alojamiento
building, edifice, tower block, block of flats | bâtiment, immeuble, édifice, tour | edificio, inmueble, torre
inequality, disparity | inégalité | desigualdad, disparidad
charity, charitable, philanthropy | charité, caritatif, philanthropie | caridad, benéfico, filantropía
funeral, burial, bury, obsequies | funérailles, obsèques, enterrement, inhumer | funeral, entierro, enterrar, exequias
celebrity, star, famous, renowned, well-known | célébrité, célèbre, vedette, renommé, connu, star | celebridad, famoso, conocido, estrella

# culture
art, artwork, work of art, artistic | art, œuvre d'art, artistique | arte, obra de arte, artístico
artist, painter, sculptor | artiste, peintre, sculpteur | artista, pintor, escultor
museum, gallery | musée, galerie | museo, galería
exhibition | exposition, salon | exposición, muestra
book, novel | roman, ouvrage, bouquin | libro, novela
film, movie, motion picture, cinema | film, long métrage, cinéma | película, filme, cine, largometraje
actor, actress | acteur, actrice, comédien | actor, actriz
play, theatre, theater, stage | pièce de théâtre, théâtre, théâtral | obra de teatro, teatro, teatral
series, programme | série, émission, feuilleton | serie, programa, telenovela
song, track, single | chanson, morceau | canción, sencillo
festival, fair, fête | festival, fête, foire, salon | festival, fiesta, feria
celebrate, ceremony, party | célébrer, fêter, cérémonie | celebrar, festejar, celebración, ceremonia
heritage, monument, landmark | patrimoine, monument | patrimonio, monumento

# sport
athlete, sportsman, sportswoman, player | athlète, sportif, joueur | atleta, deportista, jugador
team, squad, side, club | équipe, sélection, club | equipo, selección, club
coach, trainer, manager | entraîneur, sélectionneur, coach | entrenador, seleccionador
match, game, fixture, play, derby | match, rencontre, jouer, affiche | encuentro, jugar, partido
competition, tournament, championship, contest | compétition, tournoi, championnat, concours | competición, torneo, campeonato, concurso
olympic games, olympics | jeux olympiques, jo, olympique | juegos olímpicos, olímpico
world cup | coupe du monde, mondial | copa del mundo, mundial
champion, titleholder | champion, tenant du titre | campeón
score, result, goal | score, résultat, but, marquer | marcador, resultado, gol, marcar
football, soccer | football, foot | fútbol
race, runner | course, coureur | carrera, correr, corredor
stadium, arena | stade, arène, enceinte | estadio, recinto

# religion
religion, religious, faith | religion, religieux, foi | religión, religioso, fe
pope, pontiff, holy father | pape, souverain pontife, saint-père | papa, pontífice, santo padre
vatican, holy see | vatican, saint-siège | vaticano, santa sede
bishop, archbishop, prelate | évêque, archevêque, prélat | obispo, arzobispo, prelado
priest, clergy, cleric, pastor | prêtre, clergé, curé, pasteur | sacerdote, cura, clero, pastor
muslim, islam | musulman, islam | musulmán, islam
jew, jewish, judaism | juif, judaïsme | judío, judaísmo
`;
