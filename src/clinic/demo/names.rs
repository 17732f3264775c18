//! Names of the demo clinic's clients, by language.

/// How a name is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    GivenFirst,
    FamilyFirst,
    /// Without a space.
    FamilyFirstJoined,
}

/// Names that go together.
#[derive(Debug)]
pub(super) struct Names {
    pub order: Order,
    /// Mixes with other Latin ones.
    pub is_latin: bool,
    pub given: &'static [&'static str],
    pub family: &'static [&'static str],
}

/// The first sixty clients, the same in every demo clinic.
pub(super) const CAST: [&str; 60] = [
    "Zoë Lindqvist", "Łukasz Żółć", "Grace Holloway", "Đặng Thị Ngọc Ánh",
    "José Núñez", "Ελένη Παπαδοπούλου", "Marcus Bell", "李娜",
    "Siân Llewellyn", "Ирина Соколова", "Hannah Weiss", "田中 陽子",
    "Conor O'Brien", "김민지", "Jürgen Groß", "أحمد منصور",
    "Emily Carter", "שרה לוי", "Åsa Bergström", "नेहा शर्मा",
    "Deniz Çelik", "David Okafor", "Renée Lefèvre", "王小明",
    "Anneke van der Berg", "Miguel Ángel Ibáñez", "Rachel Goldberg", "Дмитро Шевченко",
    "Nguyễn Văn Đức", "Tom Whitaker", "Søren Kjær", "João Gonçalves",
    "佐藤 健", "Olivia Brooks", "Þóra Sigurðardóttir", "Ivana Đurić",
    "Sam Patel", "فاطمة الزهراء", "Kateřina Dvořáková", "박지훈",
    "Chloë Dubois", "Aaron Mitchell", "Νίκος Γεωργίου", "İpek Yıldız",
    "Mary-Kate Sullivan", "Gábor Szűcs", "राहुल वर्मा", "Ștefan Țurcanu",
    "Ngozi Adeyemi", "Björn Häkkinen", "יוסף כהן", "Priya Ramanathan",
    "Ana Paula Conceição", "陳美玲", "Will Turner", "Māris Bērziņš",
    "Leilani Kealoha", "Анна Петрова", "Beatriz Muñoz", "Noah Kim",
];

/// Every language with its share of the clients; the first nine are written in Latin letters and mix.
pub(super) const FAMILIES: [(u32, &Names); 17] = [
    (26, &ENGLISH),
    (12, &SPANISH),
    (6, &FRENCH),
    (6, &GERMAN),
    (5, &NORDIC),
    (5, &POLISH),
    (4, &TURKISH),
    (4, &CZECH),
    (5, &PORTUGUESE),
    (4, &VIETNAMESE),
    (3, &GREEK),
    (5, &RUSSIAN),
    (5, &CHINESE),
    (3, &JAPANESE),
    (4, &KOREAN),
    (3, &ARABIC),
    (3, &HINDI),
];

const fn latin(given: &'static [&'static str], family: &'static [&'static str]) -> Names {
    Names { order: Order::GivenFirst, is_latin: true, given, family }
}

const fn other(order: Order, given: &'static [&'static str], family: &'static [&'static str]) -> Names {
    Names { order, is_latin: false, given, family }
}

const ENGLISH: Names = latin(
    &[
        "Abigail", "Adam", "Alice", "Andrew", "Ben", "Charlotte", "Claire", "Daniel", "Eleanor", "Ethan", "Fiona",
        "George", "Harriet", "Isaac", "Jack", "Jane", "Joshua", "Kate", "Kevin", "Laura", "Lucy", "Martha", "Matthew",
        "Megan", "Nathan", "Nora", "Patrick", "Peter", "Rebecca", "Robert", "Ruby", "Simon", "Stella", "Thomas",
        "Victoria", "Walter",
    ],
    &[
        "Adams", "Baker", "Barnes", "Bennett", "Brown", "Campbell", "Clark", "Cooper", "Davies", "Edwards", "Evans",
        "Fisher", "Foster", "Gray", "Griffiths", "Harris", "Hughes", "Jackson", "Jones", "King", "Lewis", "MacLeod",
        "Morgan", "Nelson", "O'Connor", "O'Neill", "Parker", "Reed", "Roberts", "Scott", "Smith", "Taylor", "Walker",
        "Williams", "Wright", "Young",
    ],
);
const SPANISH: Names = latin(
    &[
        "Alejandra", "Andrés", "Belén", "Carlos", "Concepción", "Diego", "Elena", "Fernando", "Inés", "Íñigo",
        "Javier", "Lucía", "María José", "Martín", "Mónica", "Raúl", "Rocío", "Sofía", "Tomás", "Ximena",
    ],
    &[
        "Álvarez", "Castañeda", "Díaz", "Fernández", "García", "Gómez", "Gutiérrez", "Hernández", "Jiménez", "López",
        "Martínez", "Núñez", "Ortiz", "Peña", "Ramírez", "Rodríguez", "Sánchez", "Torres", "Vásquez", "Zúñiga",
    ],
);
const FRENCH: Names = latin(
    &[
        "Amélie", "André", "Aurélie", "Cédric", "Chloé", "Élodie", "François", "Gaëlle", "Hélène", "Jérôme", "Léa",
        "Loïc", "Maëlys", "Noël", "Océane", "Rémi", "Théo", "Zoé",
    ],
    &[
        "Bélanger", "Bérubé", "Chevalier", "Côté", "Desprès", "Fournier", "Garçon", "Hébert", "Lacroix", "Lefèvre",
        "L'Heureux", "Moreau", "Noël", "Pelletier", "Rousseau", "Saint-Père", "Thériault", "Vérité",
    ],
);
const GERMAN: Names = latin(
    &[
        "Anke", "Björn", "Cäcilia", "Dörte", "Florian", "Günter", "Heike", "Jörg", "Käthe", "Lukas", "Matthias",
        "Nele", "Rüdiger", "Sabine", "Sören", "Ulrike", "Uwe", "Wiebke",
    ],
    &[
        "Bäcker", "Böhm", "Fischer", "Größmann", "Hofmann", "Jäger", "Köhler", "Krüger", "Lübke", "Müller", "Neumann",
        "Preuß", "Schäfer", "Schröder", "Strauß", "Vogel", "Weiß", "Zöllner",
    ],
);
const NORDIC: Names = latin(
    &[
        "Aino", "Åke", "Astrid", "Bjørn", "Eirik", "Gösta", "Håkon", "Jóhanna", "Kåre", "Liv", "Märta", "Øyvind",
        "Pål", "Solveig", "Sølvi", "Väinö",
    ],
    &[
        "Åkesson", "Bjørnstad", "Dahl", "Ekström", "Hägg", "Jørgensen", "Kjær", "Lindström", "Mäkinen", "Nygård",
        "Ødegård", "Pálsdóttir", "Sjöberg", "Sørensen", "Törnqvist", "Virtanen",
    ],
);
const POLISH: Names = latin(
    &[
        "Agnieszka", "Błażej", "Czesława", "Dominik", "Elżbieta", "Grażyna", "Jędrzej", "Kasia", "Łucja", "Małgorzata",
        "Michał", "Paweł", "Rafał", "Stanisław", "Wojciech", "Żaneta",
    ],
    &[
        "Błaszczyk", "Dąbrowski", "Gołębiewska", "Jabłońska", "Kozłowski", "Krawczyk", "Łukasik", "Maciąg", "Nowak",
        "Pawłowska", "Piątek", "Sęk", "Szczęsny", "Wiśniewska", "Woźniak", "Żurawski",
    ],
);
const TURKISH: Names = latin(
    &[
        "Ayşe", "Barış", "Çağla", "Emre", "Gülşen", "Hakan", "İlker", "Kübra", "Mehmet", "Nazlı", "Özge", "Şule",
        "Tuğba", "Umut", "Yağmur",
    ],
    &[
        "Aydın", "Çakır", "Demir", "Doğan", "Erdoğdu", "Güneş", "Işık", "Kılıç", "Koç", "Öztürk", "Şahin", "Taş",
        "Ünal", "Yıldırım", "Yılmaz",
    ],
);
const CZECH: Names = latin(
    &[
        "Anežka", "Božena", "Čeněk", "Dušan", "Eliška", "Jiří", "Květa", "Ľubica", "Matěj", "Ondřej", "Růžena",
        "Tomáš", "Václav", "Zdeňka", "Žofie",
    ],
    &[
        "Beneš", "Černý", "Doležal", "Hájková", "Hruška", "Jelínek", "Kovář", "Kříž", "Marešová", "Němec",
        "Procházka", "Růžičková", "Svoboda", "Šťastný", "Žák",
    ],
);
const PORTUGUESE: Names = latin(
    &[
        "Antônio", "Bárbara", "Catarina", "Davi", "Eça", "Flávia", "Gonçalo", "Inês", "Joaquim", "Júlia", "Letícia",
        "Luís", "Márcia", "Tânia", "Vinícius",
    ],
    &[
        "Almeida", "Araújo", "Assunção", "Brandão", "Carvalho", "da Conceição", "Falcão", "Guimarães", "Leitão",
        "Magalhães", "Morais", "Pereira", "Ribeiro", "Simões", "Souza",
    ],
);
const VIETNAMESE: Names = other(
    Order::FamilyFirst,
    &[
        "Thị Hương", "Văn Hùng", "Minh Đức", "Ngọc Lan", "Thanh Tùng", "Quỳnh Như", "Hữu Phước", "Bảo Trân", "Thu Hà",
        "Anh Tuấn", "Kim Liên", "Đình Khôi",
    ],
    &["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"],
);
const GREEK: Names = other(
    Order::GivenFirst,
    &[
        "Αικατερίνη", "Αλέξανδρος", "Γιώργος", "Δήμητρα", "Ελένη", "Ζωή", "Θανάσης", "Ιωάννα", "Κώστας", "Μαρία",
        "Παναγιώτης", "Σοφία", "Χρήστος",
    ],
    &[
        "Αγγελοπούλου", "Βασιλείου", "Δημητρίου", "Ιωαννίδης", "Καραγιάννη", "Κωνσταντίνου", "Μακρής", "Νικολάου",
        "Οικονόμου", "Παππάς", "Σταυρόπουλος", "Χατζής",
    ],
);
const RUSSIAN: Names = other(
    Order::GivenFirst,
    &[
        "Александр", "Алёна", "Борис", "Галина", "Евгений", "Жанна", "Зоя", "Игорь", "Йосип", "Ксения", "Людмила",
        "Наталія", "Оксана", "Пётр", "Светлана", "Тарас", "Юлия", "Ярослав",
    ],
    &[
        "Бондаренко", "Виноградова", "Гончар", "Ємець", "Жук", "Зайцева", "Івченко", "Коваленко", "Кравчук", "Левченко",
        "Мельник", "Орлова", "Романюк", "Савченко", "Ткачук", "Фёдорова", "Щербак", "Юрченко",
    ],
);
const CHINESE: Names = other(
    Order::FamilyFirstJoined,
    &[
        "伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "洋", "艳", "志强", "建国", "晓燕", "文博", "雪梅", "佳怡",
        "子轩", "雨桐", "浩然", "思远",
    ],
    &["王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "林", "郭", "何", "高", "罗"],
);
const JAPANESE: Names = other(
    Order::FamilyFirst,
    &[
        "翔太", "美咲", "大輔", "さくら", "健一", "葵", "拓也", "結衣", "直樹", "ひかり", "悠斗", "千尋", "亮", "七海",
        "マリ",
    ],
    &["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "松本", "井上"],
);
const KOREAN: Names = other(
    Order::FamilyFirstJoined,
    &[
        "민준", "서연", "지우", "하은", "도윤", "수빈", "예진", "현우", "지민", "은서", "준호", "유진", "태희", "성민",
        "혜원",
    ],
    &["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신"],
);
const ARABIC: Names = other(
    Order::GivenFirst,
    &[
        "أحمد", "آمنة", "خالد", "داليا", "رنا", "زينب", "سامي", "طارق", "عائشة", "عمر", "ليلى", "محمد", "نور", "هدى",
        "يوسف",
    ],
    &[
        "الأحمد", "البغدادي", "الحسن", "الخطيب", "السيد", "الشامي", "العلي", "المصري", "حداد", "خوري", "درويش", "منصور",
        "نجار",
    ],
);
const HINDI: Names = other(
    Order::GivenFirst,
    &[
        "अर्जुन", "आरती", "कविता", "दीपक", "नेहा", "पूजा", "प्रिया", "मोहन", "राहुल", "रोहित", "विक्रम", "श्रेया", "सुनीता",
        "अनिल",
    ],
    &["शर्मा", "वर्मा", "गुप्ता", "सिंह", "मिश्रा", "यादव", "पटेल", "जोशी", "कपूर", "मेहता", "अग्रवाल", "चौधरी"],
);
