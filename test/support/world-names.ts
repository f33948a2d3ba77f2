// Given and family names of the world; many contain letters that a careless filter refuses.
export const worldNames: readonly string[] = `
Annalise Analisa Annalisa Anusha Anush Harshit Harshita Bích Bich Dickson Dickens Dick Dickie Fukuda Fukushima Fukui Fagan Fagin Fagerström
Phuc Phúc Phuong Dung Dũng Dong Đông Cúc Cuc Bích-Ngọc Ngọc Nguyễn Nguyen Hồng Thịnh Quỳnh Mỹ Duyên Thảo Tít Thu-Trang Lộc Phước Hạnh Tuấn Phúc-An
Porn Pornthip Pornchai Pornpimol Siriporn Somporn Titiporn Supaporn Wanchai Kittiphong Chaiwat Anusorn Supachai สมชาย พรทิพย์
Fanny Gaylord Gay Gaye Gaylene Randy Willy Willie Roger Peter Rod Woody Johnson Johnson-Long Bush Seaman Cox Cocks Cockburn Hancock Babcock Alcock Hitchcock Glasscock Woodcock Peacock Adcock Leacock Cockrell Cocker Cochran
Assad Asad Assan Hassan Hassani Cassandra Cassie Cassidy Massimo Alassane Bassam Bassett Lassiter Assunta Assata Asser Assia Nasser Yasser Vassilis Passmore Glass Bass Abbass Abass Assefa
Nigel Niger Nigar Nigella Nigora Nigina Nikki Negro Negroni Negri Nigam Nighat
Shital Sheetal Shitala Yoshito Ishita Ishito Nishita Nishith Akshita Rakshit Rakshita Shitanshu Kshitij Shi Shia Shittu Shitta Bushit Bashita Aoshito Matsushita Yamashita Kinoshita Morishita
Wang Wong Wan Dang Dong-Hyun Yu Fu Fuk Fook Phu Ho Hoe Hou Hu Hui Xi Xu Xiu Xing Xie Xue Qiu Qin Zhao Zheng Shu Shih Shuang Shufen Fuying Suk Sukhdeep Bum Beom Gook Kuk Kunal Kum Kumar Kumiko Cumhur Cuma Cumming Cummings Cumberbatch Cumali
Kuntz Kunz Kunt Kunta Kunti Scunthorpe Titus Tit Titty Tito Titan Titov Titian Titas Tita Titilayo Titilope Mistitus Petit Letitia Latitia Laetitia Tituba
Sussex Essex Sexton Sextus Middlesex Saxon Sexsmith Seksan Semen Semyon Semën Sperling Spermon
Kike Enrique Kiki Kikelomo Quique Pedro Pedrosa Pedda Peddie Pedersen Torpedo Putra Putri Puttamma Pušić Puskas Pusha
Nazi Nazik Nazia Nazir Nazım Nazlı Nazim Nazif Ignazio Anal Analía Analia Anaïs Analyn Canales Kanal Manal Hanal Anushka Anusree Janus Anouska Magnus Agnus Anusuya
Arsen Arsenio Arsène Arseny Marsee Parse Karsen Carsen Larsen Arslan Rapha Raphael Rapee Draper Trapeznikov Raper Grape Parappa
Retardo Richard Hardik Hardick Radick Fredrick Frederick Benedick Riddick Maverick Patrick Prickett Pritchard Krick Merrick
Slutsky Slutzky Sluter Twatt Atwater Wankhede Wanke Swank Wanko Tosser
Coon Coonan Kuhn Koons Cooney Raccoone Spick Spicer Spike Spiczka Chinkhota Chinkov Chinka Chin Ching Chong Kinch Chinua Chidi Chukwuemeka
Paki Pakizah Pakinam Pakistani Homolka Homer Thomo Homayoun Hormoz Homi Jomo Lesbia Lesley Dyke Vandyke Dykstra Dykes Van-Dijk
Hooker Hoover Ho-Jin Whorley Whorton Hoare Horst Horwich Pissarro Pisani Pissas Crispissa Turdiev Turda Turdakun Saturday Bastardo Bastien Basti Bast Sebastian
Boobalan Boobathi Boonsri Boonga Boobyer Cuckoo Tucker Hucker Fucile Fuchs Fux Fokker Focker Fauk Fauker Fukunaga Fukumoto Fukuyama Fukuko Shukla Sukh
Mofokeng Moffat Mofaz Mufasa Mutha Muthu Muthukumar Poonam Pooja Poopathy Peepa Peeters Peni Penisimani Penina Pena Peña Virginia Vagan Vagin Vaginay Regina Uranus
Dilda Dildar Dilduz Clitus Clita Heraclito Jizzini Jazz Mazza Lizz Cumba Locum Hentaigana Hentschel Orgyen Orgyan Porgy Milford Milfred Incesta Ignacio
Adolf Adolfo Hitesh Hitomi Hiteshwar Stalina Osama Isis Isa Jihad Mujahid Karen Alexa Siri Echo Loser Moron Moroni Dolt Dumbarton Fatima Fatou Fat Gordo Lardner
Aarav Aisha Adaeze Adebayo Oluwaseun Chiamaka Ngozi Temitope Yetunde Kwame Akua Nkechi Sipho Thandiwe Lwazi Mbali Abimbola Ifeoma Folasade Babajide Tinashe Tendai
Keaweaheulu Kealoha Kaʻiulani Kekoa Leilani Kalani Keikilani Kahumoku Manaakitanga Aroha Wiremu Hine Tāne Anahera Paora
Şükrü Işık Çağla Gökçe Özgür Ümit Yiğit İbrahim Ayşe Görkem Doğan Bora Umut Ufuk Utku
Łukasz Małgorzata Krzysztof Świętosława Grzegorz Jerzy Zbigniew Bogumiła Wojciech Dupka Kurwicki Jebavý Půta Kokot Kokoška Píša
Bjørn Søren Åse Asle Aslaug Øyvind Slutten Fart Fartein Farts-Olsen Fahrt Odd Gunn Turid Even Simen Semund Bent Brith Rune Snorri Guðrún Þór Sæunn Ragnhildur
محمد علی\u200cرضا فاطمه زینب عبد\u200cالله نرگس חיים נועה שרה יעקב Μαρία Γιώργος Πέτρος Иван Ольга Семён Хуссейн Дмитрий Փիլիպոս გიორგი नेहा अर्जुन हर्षित श्रीकांत ക്രിസ്റ്റി\u200dനാ தமிழ் பிரியா 王伟 李娜 佐藤 ふくだ 김민준 박서연 ኃይሌ ሰላም
O'Connor D'Assisi Dell'Asso Anne-Marie Jean-Luc J.R. A.J. Bj B.J. T.J. Mc-Fagan MacDick McCock Assaf-Levi Mary-Dick De-la-Cruz St.-Pierre S.Hit F.A.G. A.S.S. Mo5es R2D2 Ana123 Zoë😀
`
  .split(/\s+/)
  .filter(Boolean);

/** Full names of several words, and names with an initial. */
export const fullNames: readonly string[] = [
  'Shi T.',
  'Tit S.',
  'Shi T',
  'Ho Mo',
  'Fu Ku',
  'Cun T.',
  'Phuc Dat Bich',
  'Dick Van Dyke',
  'Wang Dong',
  'Jack Off Smith',
  'Phuc Yu',
  'Fuk Wing',
  'As S.',
  'Dong Suk',
  'Hu Flung',
  'Hardik Shah',
  'Anal Roy',
  'Semen Bodnar',
  'Mary Ann Hancock',
  'Kofi Assan',
  'Van Thi Bich Phuc',
  'Sum Ting',
  'Ng Fu',
  'Yu Fuk Hoe',
];
