/** Vehicles, roads, buildings and places. See `../lexicon.ts` for how to read it. */
export const PLACES = `
# transport
car, vehicle, automobile, motor vehicle | voiture, véhicule, automobile, auto | coche, vehículo, automóvil, auto, carro
carmaker, car manufacturer, automaker | constructeur automobile | fabricante de automóviles
truck, lorry, heavy goods vehicle | camion, poids lourd | camión
driver, motorist, drive, chauffeur | conducteur, automobiliste, conduire, chauffeur | conductor, automovilista, conducir
train, rail, railway, railroad | train, ferroviaire, chemin de fer, rail | tren, ferrocarril, ferroviario
aircraft, plane, airplane, airliner, aeroplane, jet | avion, aéronef, appareil, avion de ligne, jet | avión, aeronave, jet
helicopter, chopper | hélicoptère | helicóptero
airport, airfield, aerodrome | aéroport, aérodrome | aeropuerto, aeródromo
airline, carrier, air carrier | compagnie aérienne, transporteur aérien | aerolínea, compañía aérea
take off, takeoff, lift-off, blast off | décoller, décollage | despegar
land, touch down | atterrir, atterrissage, se poser | aterrizar, aterrizaje
crash, collide, collision, smash into | s'écraser, crash, percuter, collision | estrellarse, chocar, colisión, choque
ship, boat, vessel, craft, ferry, barge, yacht, sailboat, dinghy, trawler | navire, bateau, embarcation, ferry, péniche, paquebot, voilier, chalutier, canot, rafiot, pirogue | barco, buque, navío, embarcación, ferry, yate, velero, lancha
cargo ship, freighter, container ship, tanker, merchant ship, oil tanker, bulk carrier | cargo, porte-conteneurs, navire marchand, pétrolier, vraquier, tanker | carguero, portacontenedores, mercante, petrolero
crew, crew member | équipage, membre d'équipage | tripulación, tripulante
port, harbour, harbor, dock | portuaire, quai | puerto, portuario, muelle
shipping, maritime, seaborne | maritime, transport maritime | marítimo, transporte marítimo
freight, cargo, load | fret, cargaison, chargement | carga, flete, cargamento
passenger, traveller | passager, voyageur | pasajero, viajero
road, highway, motorway, route | route, autoroute, voie, routier | carretera, autopista, ruta, vía
bridge | pont | puente
tourism, tourist, holidaymaker | tourisme, touriste, vacancier | turismo, turista
infrastructure, public works | infrastructure, travaux publics | infraestructura, obras públicas
bicycle, bike, cycle, cyclist, e-bike | vélo, bicyclette, cycliste, vélo électrique | bicicleta, bici, ciclista

# geography and places
country, nation, state | pays, nation, état | país, nación, estado
national, nationwide, domestic | national, intérieur | nacional, interno
region, province, area, district, zone | région, province, zone, district, territoire | región, provincia, zona, distrito
territory, land, soil | territoire, sol, terre | territorio, suelo, tierra
city, town, municipality, urban | ville, municipalité, agglomération, urbain | ciudad, municipio, urbano
village, hamlet, settlement | village, bourg, hameau, localité | pueblo, aldea, localidad
neighbourhood, neighborhood, borough, quarter | quartier, arrondissement | barrio, distrito
border, frontier, boundary | frontière, frontalier, limite | frontera, fronterizo, límite
coast, shore, seaside, coastline, coastal | côte, littoral, rivage, côtier | costa, litoral, orilla, costero
sea, ocean, marine, offshore | mer, océan, maritime, au large | mar, océano, marino
island, isle, islet, archipelago | île, îlot, archipel, insulaire | isla, islote, archipiélago, insular
river, stream, waterway | fleuve, rivière, cours d'eau, fluvial | río, fluvial
mountain, mount, peak, summit | montagne, mont, pic, sommet | montaña, monte, pico, cumbre
north, northern | nord, septentrional | norte, septentrional, del norte
south, southern | sud, méridional | sur, meridional, del sur
east, eastern | oriental | este, oriental, oriente
west, western | ouest, occidental | oeste, occidental, occidente
centre, center, central, middle | centre, central, milieu | centro, central
site, facility, installation, complex | site, installation, complexe | sitio, instalación, complejo
near, close to, next to, nearby, adjacent | près de, proche, à côté de, à proximité | cerca de, próximo, junto a
world, planet | monde, planète | mundo, planeta
`;
