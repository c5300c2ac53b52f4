/** Verbs that share their forms with a common noun or adjective and are hardly ever meant (data). */

/**
 * Lemmas. `Terre` is not terrer, `une image` not imager, `le point` not poindre. They are read as verbs
 * only where nothing but a verb can stand: « il [se] terre », « a [gravé] ».
 */
export const rareVerbs: ReadonlySet<string> = new Set(
  `affairer aiguiller aimanter airer aluminer ambler ambrer anecdoter anglaiser architecturer ardoiser
  badger baffer bagarrer baguer baleiner baller bancher bander banner banquer baraquer baratter barber
  baronner bassiner bauger bayer beurrer bicher biler biser bisser biter bitter bitumer blouser bobiner
  bomber bonder botter boucharder bouler boulanger boulonner bourder bourrer bourriquer
  bouturer braiser brider brillanter brillantiner briquer briqueter brocher bronzer brouetter brumer
  bâcher bâter bêcher bûcher cabaner caboter cadastrer cadencer cailler calandrer caler calotter
  camer caner canner canneler cantiner capsuler caquer carbonater carder carencer caricaturer
  carier carmer carotter carrer carrosser cascader casemater caser caserner casquer cataloguer catapulter
  catastropher cavaler cavalcader caver ceinturer cendrer centrer centupler chambrer chapitrer charmer
  charpenter chaumer chausser chaîner chemiser cheviller chiader chicaner chienner chier chiner
  chinoiser chiquer chlorer chloroformer chorégraphier choucrouter chromer chroniquer cintrer cirer
  clocher cloquer cocher cochonner coffrer colloquer commercer complexer compresser conjoindre confire
  contingenter copiner coqueter corder cordeler corner corser cosmétiquer cosser costumer couder coupler
  courber cousiner couturer crapuler cravacher cravater crosser crotter croûter crâner crécher crémer
  crêper cuber cuirasser cuiter cuivrer culer culotter curer cuver cylindrer câbler câliner daguer daller
  damer dauber dialyser difformer diguer dinguer diplômer discipliner distancer diéser domestiquer doser
  doucher doucir drosser duper décimer échiner éclisser écluser écorcer écharper éponger épicer épiner
  équerrer équivoquer établer étager étamper étoffer étoiler écumer effluver enceindre enclaver encrer
  enter escalader escarmoucher expertiser facetter faner fanfaronner fantasmer fariner fauter fenêtrer
  ferrailler fesser feuiller feutrer ficher filer flaquer fleurer flûter foirer fouler fourber fraiser
  framboiser franger friter fronder frégater fuguer fuser gaffer gager gainer galer galérer gaminer
  ganser garancer garer gaucher gauler gazer gemmer gendarmer gerber glacer glaiser gommer gorger
  gouacher gourmander goutter grainer granuler graver grecquer grenouiller griller gripper grisailler
  griser grouper grêler guêtrer gélatiner gîter hancher harder harper herber herser hotter housser
  huiler imager indicer intimer inverser ioder jalouser juter kilométrer lainer lamer lanterner larder
  latter layer ligaturer ligner liguer limer limousiner linger lober locher lourder louver lustrer luxer
  légender lézarder machiner magnétoscoper malter maniérer manufacturer maquetter marbrer marger
  mariner marmiter marner masser mater matricer mécher mécompter médailler meringuer métisser métrer
  meubler meuler miner miniaturer minuter mirer miter modeler moduler moleter monder morguer motter
  moucher mouler mousser moyenner muscler muser musiquer nacrer napper natter nervurer nicher nieller
  nimber nombrer normer névroser objectiver obliquer octupler officier oindre oiseler ombrer oranger
  ordonnancer ourler outrager ovuler oxyder oxygéner pager pailler palabrer palmer palper panner panser
  papilloter paraffiner parodier pastiller patenter patiner patronner paumer pauser peigner peinturer
  peloter penduler percher perler permanenter peupler philosopher phosphater phosphorer photographier
  phraser piler pincer piocher piper pirater piéter pister plancher planer plaquer plastiquer platiner
  plomber plumer plâtrer pocher poindre poisser poitriner poivrer policer politiquer polycopier pommer
  pomper ponter positiver posticher poudrer pourprer praliner presser primer priser programmer protéiner
  psychanalyser punaiser pyramider pâter pâtisser pâturer pédaler périphraser quarter quereller quêter
  racer raciner rader rager ramer rauquer remiser renter ressourcer retraiter river rober rocher
  romancer roquer roser rosser rouer roulotter router rucher ruer ruser rustiquer rythmer référencer
  régaler sabler sabrer saler saucer saumurer scier seconder seller seringuer sextupler silhouetter
  singer sinistrer solder sommer sonder soufrer souper sourdre spiraler structurer styler stérer
  stéréotyper sublimer sucrer suicider surfacer syllaber syncoper séquencer sérier tacher tailler tapir
  tarer tasser taxer teinter tempêter tenailler terrasser terrer texturer tiercer timbrer toiletter
  toiser tomer tonner toquer torcher traire tramer tripler tuber tuiler turbiner typer tâcher
  télégraphier téléphoner ulcérer usiner vaguer valser vanner vaser veiner vertébrer viander
  vinaigrer viner violenter virguler vitrer vitaminer voguer voiler voisiner voiturer volter vriller
  voûter zoner`.split(/\s+/),
);
