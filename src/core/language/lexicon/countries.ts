/** Countries and those who live in them. See `../lexicon.ts` for how to read it. */
export const COUNTRIES = `
# countries and nationalities
france, french | france | francia, francés
united kingdom, uk, britain, great britain, british | royaume-uni, grande-bretagne, britannique | reino unido, gran bretaña, británico
england, english | angleterre, anglais | inglaterra, inglés
scotland, scottish | écosse | escocia, escocés
ireland, irish | irlande | irlanda
united states, usa, america, american | états-unis, usa, amérique, américain | estados unidos, eeuu, américa, estadounidense, norteamericano
canada, canadian | canada, canadien | canadá, canadiense
mexico, mexican | mexique, mexicain | méxico, mexicano
germany, german | allemagne, allemand | alemania, alemán
italy, italian | italie, italien | italia, italiano
spain, spanish, spaniard | espagne, espagnol | españa, español
portugal, portuguese | portugal, portugais | portugal, portugués
belgium, belgian | belgique, belge | bélgica, belga
netherlands, holland, dutch | pays-bas, hollande, néerlandais | países bajos, holanda, neerlandés
switzerland, swiss | suisse, helvétique | suiza
austria, austrian | autriche, autrichien | austria, austriaco
sweden, swedish, swede | suède, suédois | suecia, sueco
norway, norwegian | norvège, norvégien | noruega
denmark, danish, dane | danemark, danois | dinamarca
finland, finnish | finlande | finlandia, finlandés
greenland | groenland | groenlandia, groenlandés
poland, polish, pole | pologne, polonais | polonia, polaco
czech republic, czechia, czech | république tchèque, tchéquie | república checa, chequia, checo
hungary, hungarian | hongrie, hongrois | hungría, húngaro
romania, romanian | roumanie, roumain | rumania, rumano
greece, greek | grèce | grecia, griego
turkey, turkish, turk, türkiye | turquie, turc | turquía, turco
serbia, serbian, serb | serbie | serbia
estonia, estonian | estonie, estonien | estonia
latvia, latvian | lettonie | letonia, letón
lithuania, lithuanian | lituanie, lituanien | lituania, lituano
belarus, belarusian | biélorussie, bélarus | bielorrusia, bielorruso
ukraine, ukrainian | ukraine, ukrainien | ucrania, ucraniano
russia, russian, russian federation | russie, fédération de russie | rusia, ruso
soviet union, ussr, soviet | union soviétique, urss, soviétique | unión soviética, urss, soviético
georgia, georgian | géorgie, géorgien | georgia, georgiano
armenia, armenian | arménie, arménien | armenia
azerbaijan, azerbaijani, azeri | azerbaïdjan, azéri | azerbaiyán, azerbaiyano, azerí
afghanistan, afghan | afghanistan, afghan | afganistán, afgano
pakistan, pakistani | pakistan | pakistán, pakistaní
india, indian | inde, indien | india
china, chinese | chine, chinois | china
taiwan, taiwanese | taïwan | taiwán, taiwanés
japan, japanese | japon, nippon | japón, nipón
south korea, south korean | corée du sud, sud-coréen | corea del sur, surcoreano
north korea, north korean, dprk | corée du nord, nord-coréen | corea del norte, norcoreano
vietnam, vietnamese | vietnam, vietnamien | vietnam, vietnamita
thailand, thai | thaïlande | tailandia, tailandés
myanmar, burma, burmese | myanmar, birmanie | myanmar, birmania, birmano
philippines, filipino | philippines | filipinas
indonesia, indonesian | indonésie, indonésien | indonesia
australia, australian | australie, australien | australia, australiano
new zealand | nouvelle-zélande, néo-zélandais | nueva zelanda, neozelandés
iran, iranian | iran, iranien | irán, iraní
iraq, iraqi | irak, irakien | irak, iraquí
israel, israeli | israël, israélien | israel, israelí
palestine, palestinian, palestinian territories | palestine, palestinien, territoires palestiniens | palestina
gaza, gaza strip, gazan | bande de gaza, gazaoui | gaza, franja de gaza, gazatí
lebanon, lebanese | liban | líbano
syria, syrian | syrie, syrien | siria
jordan, jordanian | jordanie, jordanien | jordania, jordano
saudi arabia, saudi | arabie saoudite, saoudien | arabia saudita, arabia saudí, saudí
united arab emirates, uae, emirati | émirats arabes unis, émirati | emiratos árabes unidos, emiratí
qatar, qatari | qatar, qatarien | catar, qatar, catarí
yemen, yemeni | yémen, yéménite | yemen, yemení
egypt, egyptian | égypte, égyptien | egipto, egipcio
libya, libyan | libye, libyen | libia
tunisia, tunisian | tunisie, tunisien | túnez, tunecino
algeria, algerian | algérie, algérien | argelia, argelino
morocco, moroccan | maroc, marocain | marruecos, marroquí
sudan, sudanese | soudan | sudán, sudanés
ethiopia, ethiopian | éthiopie, éthiopien | etiopía, etíope
kenya, kenyan | kenya, kényan | kenia, keniano
nigeria, nigerian | nigeria, nigérian | nigeria, nigeriano
ivory coast, cote d'ivoire, ivorian | côte d'ivoire, ivoirien | costa de marfil, marfileño
democratic republic of congo, congo, congolese | république démocratique du congo, rdc, congo, congolais | congo, congoleño
south africa, south african | afrique du sud, sud-africain | sudáfrica, sudafricano
brazil, brazilian | brésil, brésilien | brasil, brasileño
argentina, argentine, argentinian | argentine | argentina
chile, chilean | chili, chilien | chile, chileno
colombia, colombian | colombie, colombien | colombia, colombiano
venezuela, venezuelan | venezuela, vénézuélien | venezuela, venezolano
peru, peruvian | pérou, péruvien | perú, peruano
cuba, cuban | cuba, cubain | cuba, cubano
haiti, haitian | haïti, haïtien | haití, haitiano
europe, european | europe, européen | europa, europeo
asia, asian | asie, asiatique | asia, asiático
africa, african | afrique, africain | áfrica, africano
middle east, near east | moyen-orient, proche-orient | oriente medio, oriente próximo
latin america, latin american | amérique latine, latino-américain | américa latina, latinoamérica, latinoamericano
arab | arabe | árabe
arctic, north pole | arctique, pôle nord | ártico, polo norte
`;
