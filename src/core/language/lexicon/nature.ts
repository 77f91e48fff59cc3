/** Energy, weather, disasters, farming and food. See `../lexicon.ts` for how to read it. */
export const NATURE = `
# energy
energy, energetic | énergie, énergétique | energía, energético
electricity, power | électricité, électrique | electricidad, luz
power cut, blackout, power outage | coupure de courant, panne d'électricité, coupure d'électricité | apagón, corte de luz
nuclear, atomic | nucléaire, atomique | nuclear, atómico
nuclear power plant, nuclear plant, nuclear power station | centrale nucléaire, centrale atomique | central nuclear
oil, crude, petroleum | pétrole, brut, pétrolier | petróleo, crudo, petrolero
petrol, gasoline, fuel | essence, carburant | gasolina, combustible, carburante
gas, natural gas, lng | gaz, gaz naturel, gnl | gas, gas natural, gnl
coal | charbon, houille | carbón
fossil fuel, hydrocarbon | combustible fossile, énergie fossile, hydrocarbure | combustible fósil, hidrocarburo
renewable energy, clean energy, green energy | énergie renouvelable, énergie verte | renovable, energía renovable, energía limpia
wind power, wind turbine, wind farm | éolien, parc éolien | energía eólica, aerogenerador, parque eólico, eólico
solar power, solar panel, photovoltaic | énergie solaire, panneau solaire, photovoltaïque | energía solar, panel solar, fotovoltaico
dam | barrage | represa
battery, accumulator | batterie, pile, accumulateur | batería, pila
charge, recharge | recharger, charger | cargar, recargar
pipeline, gas pipeline, oil pipeline | gazoduc, oléoduc, pipeline | gasoducto, oleoducto
oil field, gas field, deposit, reserve | gisement, champ pétrolier, champ gazier | yacimiento, campo petrolífero
mine, extract | mine, minier, mineur, extraire, extraction | mina, minería, minero, extraer, extracción
grid, power grid, transmission line | réseau électrique, ligne électrique | red eléctrica, tendido eléctrico
steel | acier, sidérurgie | acero
rare earth, critical mineral, mineral | terres rares, minerai critique, minerai, minéral | tierras raras, mineral

# climate and environment
climate | climat | clima, climático
climate change, global warming | changement climatique, réchauffement climatique, dérèglement climatique | cambio climático, calentamiento global
warm, heat up | chaud, réchauffer | cálido, calentar
greenhouse gas, carbon dioxide, co2, carbon emissions | gaz à effet de serre, dioxyde de carbone, co2 | gas de efecto invernadero, dióxido de carbono, co2
emission, emit, discharge | émission, émettre, rejet | emisión, emitir
carbon neutral, net zero | neutralité carbone, neutre en carbone | neutralidad de carbono, cero neto
decarbonise, decarbonize | décarboner | descarbonizar
environment, environmental, ecology | environnemental, écologie, l'environnement | medio ambiente, medioambiental, ambiental, ecológico
environmentalist, ecologist, green | écologiste, écolo, vert | ecologista
waste, rubbish, garbage, trash, litter | déchet, ordures, détritus | residuo, basura, desecho
weather, meteorological | météo, météorologique, temps | tiempo, meteorológico
snow, snowfall | neige, chute de neige | nieve, nevada
wind, gust, windy | rafale, bourrasque | viento, ráfaga
storm, thunderstorm, tempest | tempête, orage, intempérie | tormenta, tempestad, temporal
hurricane, typhoon, cyclone, tropical storm | ouragan, typhon, cyclone, tempête tropicale | huracán, tifón, ciclón, tormenta tropical
flood, inundate, deluge | inondation, crue, submerger | inundación, inundar, crecida, riada
drought, dry spell, arid | sécheresse, aride, aridité | sequía, árido
heatwave, heat wave | canicule, vague de chaleur | ola de calor
wildfire, forest fire, bushfire | feu de forêt, incendie de forêt, feu de brousse | incendio forestal
fire, blaze, inferno | incendie, feu, brasier | incendio, fuego
firefighter, fire brigade, fire service, fireman | pompier, sapeur-pompier | bombero
smoke, fumes | fumée | humo
earthquake, quake, tremor, seism, seismic | séisme, tremblement de terre, secousse, sismique | terremoto, sismo, seísmo, temblor, sísmico
tsunami, tidal wave | tsunami, raz-de-marée | tsunami, maremoto
landslide, mudslide, rockslide | glissement de terrain, coulée de boue, éboulement | deslizamiento de tierra, alud de barro, desprendimiento
disaster, catastrophe, calamity, tragedy | catastrophe, désastre, sinistre, tragédie, drame | desastre, catástrofe, tragedia
accident, crash, mishap | accident, sinistre | accidente, siniestro
nature, wild | nature, naturel, sauvage | naturaleza, natural, salvaje
species, endangered species | espèce, espèce menacée | especie, especie amenazada
animal, beast, wildlife, fauna | animal, bête, faune | animal, bestia, fauna
forest, woodland, woods, rainforest | forêt, bois, forestier | bosque, selva, forestal
fish, fishery, fisherman | poisson, pêche, pêcheur | pez, pesca, pescador
national park, nature reserve, protected area | parc national, réserve naturelle, aire protégée | parque nacional, reserva natural
water, aquatic, drinking water | eau, aquatique, eau potable | agua, acuático, agua potable
soil, ground, land | sol, terre, terrain | suelo, tierra, terreno
farmer, grower | agriculteur, paysan, exploitant agricole, éleveur | agricultor, campesino, granjero
farm, agricultural holding | exploitation agricole | granja, finca
crop, harvest, reap | récolte, culture, moisson | cosecha, cultivo
pesticide, weedkiller, herbicide | pesticide, désherbant, herbicide | pesticida, plaguicida, herbicida
food, foodstuff, nutrition | nourriture, aliment, alimentaire | alimento, comida, alimentación, alimentario
hunger, famine, starvation, starve | faim, famine, affamer | hambre, hambruna
`;
