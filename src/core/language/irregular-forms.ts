/**
 * Forms that no ending tells: "bought" is buy, « vont » is aller. A line is a dictionary form and its irregular ones, all
 * folded. Forms that are as common as another word ("saw", "found", "left", "lu", "vis") stand only where that word is rare
 * in the news.
 */
const FORMS = {
  en: `
    arise arose arisen | awake awoke awoken | beat beaten | become became | begin began begun | bend bent |
    bind bound | bite bit bitten | bleed bled | blow blew blown | break broke broken | bring brought | build built |
    burn burnt | buy bought | catch caught | choose chose chosen | cling clung | come came | creep crept |
    deal dealt | dig dug | draw drew drawn | dream dreamt | drink drank drunk | drive drove driven | eat ate eaten |
    fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fly flew flown |
    forbid forbade forbidden | forget forgot forgotten | freeze froze frozen | get got gotten | give gave given |
    go went gone | grind ground | grow grew grown | hang hung | hear heard | hide hid hidden | hold held | keep kept |
    know knew known | lay laid | lead led | learn learnt | leave left | lend lent | light lit | lose lost |
    make made | mean meant | meet met | pay paid | prove proven | ride rode ridden | ring rang rung |
    rise rose risen | run ran | say said | see saw seen | seek sought | sell sold | send sent | shake shook shaken |
    shine shone | shoot shot | show shown | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat |
    sleep slept | slide slid | speak spoke spoken | speed sped | spend spent | spill spilt | spin spun |
    spring sprang sprung | stand stood | steal stole stolen | stick stuck | strike struck | swear swore sworn |
    sweep swept | swim swam swum | swing swung | take took taken | teach taught | tear tore torn | tell told |
    think thought | throw threw thrown | understand understood | undergo underwent undergone | wake woke woken |
    wear wore worn | win won | withdraw withdrew withdrawn | write wrote written | child children | man men |
    woman women | person people | foot feet | tooth teeth | wife wives | life lives | knife knives`,
  fr: `
    accroitre accru accroit accroissent | acquerir acquis acquiert acquierent | admettre admis |
    aller va vont vais allait ira iront irait aille allaient | apercevoir apercu |
    apparaitre apparu apparait apparaissent apparaissait | apprendre appris apprend apprennent |
    atteindre atteint atteignent atteignait | boire bu boit | comprendre compris comprend comprennent |
    abattre abattu abattus abattue abattues abat abattent | attendre attendu attend attendent attendue |
    commettre commis commet commettent commise | concevoir concu concus concue concues concoit concoivent concevait |
    conclure conclu conclut conclue | conduire conduit conduisent | connaitre connu connait connaissent connaissait |
    construire construit construisent construite construits construites construisait construira |
    contenir contenu contient contiennent | contraindre contraint contraignent | convaincre convaincu | courir couru court | couvrir couvert |
    craindre craint craignent craignait | croire cru croit croient croyait croyaient | decevoir decu | defendre defendu defend defendent |
    decouvrir decouvert | decrire decrit decrivent decrite | detenir detenu detient detiennent |
    detruire detruit detruisent detruite | devenir devenu devient deviennent |
    devoir doit doivent devait devaient devra devrait devraient |
    dire dit disent dite dites disait disaient dira dirait | disparaitre disparu disparait | dormir dort |
    ecrire ecrit ecrivent ecrite ecrits | elire elu elus elue | emettre emis |
    envoyer enverra enverront envoie envoient envoye | entretenir entretenu entretient | entreprendre entrepris entreprend | etablir etabli |
    etendre etendu | eteindre eteint | faire fait font faits faite faites faisait faisaient fera feront ferait fasse |
    falloir faut fallait faudra faudrait | fournir fourni fournie fournis fournit fournissent fournissait |
    fuir fui fuit | inclure inclus incluse inclut incluent | inscrire inscrit | interdire interdit interdisent | introduire introduit | joindre joint |
    maintenir maintenu maintient maintiennent | mettre met mettent mis mise mises mettait mettra |
    mourir mort morts morte meurt meurent | nuire nui nuisent nuisait | naitre nait naissent |
    obtenir obtenu obtient obtiennent obtenue obtenait | offrir offert offre offrent | ouvrir ouvert ouvre ouverte |
    paraitre paru parait | parvenir parvenu parvient parviennent | perdre perdu perd perdent perdue |
    permettre permis permet permettent | plaindre plaint | poursuivre poursuivi poursuit |
    pouvoir peut peuvent pouvait pouvaient pourra pourrait pourraient pourront puisse |
    prendre prend prennent pris prise prises prenait prendra | prevenir prevenu |
    prevoir prevu prevoit prevoient prevue prevus prevues | produire produit produisent produite produisait produira |
    promettre promis promet | recevoir recu recus recue recues recoit recoivent recevait recevra |
    reconnaitre reconnu reconnait | reduire reduit reduisent | rejoindre rejoint rejoignent | remettre remis remet remettent remise |
    rendre rend rendent rendu rendue | reprendre repris reprend reprennent | repondre repond repondent repondu | retenir retenu retient |
    revenir revenu revient | savoir sait savent savait saura sache | servir sert servent servi servait servira |
    rompre rompu rompt rompent | souffrir souffert | soumettre soumis | soutenir soutenu soutient soutiennent | suivre suivi suit suivent | surprendre surpris surprend |
    tenir tient tiennent tenu tenue tenus tenues tenait tiendra | traduire traduit traduite | transmettre transmis transmet |
    vaincre vaincu | valoir vaut valent valait vaudrait valu |
    vendre vend vendent vendu vendus vendue vendues vendait vendra | venir vient viennent venu venait viendra |
    vivre vit vivent vecu | voir voit voient vu vue vus vues voyait verra |
    vouloir veut veulent voulait voulaient voulu voudra voudrait | lire lit lisent | oeil yeux | travail travaux |
    cheval chevaux | journal journaux | animal animaux | general generaux | canal canaux`,
  es: `
    dar dio dieron dado | decir dijo dijeron dicho dice dicen | estar estuvo estuvieron |
    hacer hizo hicieron hecho hace hacen | ir fue fueron iba va van | poder pudo pudieron puede pueden |
    poner puso pusieron puesto | querer quiso quiere quieren | saber supo sabe |
    tener tuvo tuvieron tiene tienen tenia | traer trajo | venir vino vinieron viene | ver vio vieron visto |
    morir murio muerto muere | nacer nacio nace | escribir escrito escribio | abrir abierto |
    construir construyo construyeron | conducir condujo | producir produjo | volver volvio vuelto vuelve |
    perder perdio pierde | elegir eligio | pedir pidio pide`,
};

const known = new Map<keyof typeof FORMS, ReadonlyMap<string, string>>();

/** Irregular form → dictionary form, both folded. Read when a language is first met. */
export function irregularForms(language: keyof typeof FORMS): ReadonlyMap<string, string> {
  const forms = known.get(language) ?? readForms(language);
  known.set(language, forms);
  return forms;
}

function readForms(language: keyof typeof FORMS): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const group of FORMS[language].split('|')) {
    const [base, ...others] = group.trim().split(/\s+/);
    for (const other of others) if (base && !forms.has(other)) forms.set(other, base);
  }
  return forms;
}
