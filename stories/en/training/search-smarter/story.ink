// Three words that would be on the page. Who made it, why, and who else says so. And write down where it was.
// Cows do pick friends, and are calmer next to one: farm researchers have sat by them with heart meters. "Daisy" is made up.
# id: search-smarter
# title: Search Smarter
# trains: research-guide
# band: A
# difficulty: 1
# category: academic
# setting: library
# seat: guide
# cast: ms-reyes, tomasz
# minutes: 4
# feeds: research-guide
# brief: You are in the library with Tomasz, who wonders about cows. You want to learn how to help people search.
# gloss: search \| to look for something
# gloss: bathtub \| the big tub you wash in
# gloss: source \| where a fact comes from
# gloss: calm \| quiet and not upset

// How much of the checking and the noting was his, and whether the page that hurts went to an adult.
VAR his = 0
VAR told = false
-> start

=== start ===
MS-REYES: I had to give a talk on seals. I typed "seal". #place: library #stage: notice #enter: ms-reyes #mood: happy
MS-REYES: I got 90 pages on bathtubs. So that was the talk. #mood: unsure
MS-REYES: We help people find out by themselves. Tomasz wants "cow facts", so what do you say? #mood: calm
+ ["Sure! Please sit down, and I'll find you ten." #id: find-ten #ev: listen-first expedient #slip: take-over]
    MS-REYES: Ten! On horns, or milk, or the one on the moon? #mood: surprised
    MS-REYES (thinks): I do that when I'm tired. They come back for ten more.
    COACH: That's a quick yes, and ten is a lot. You don't know yet which one he is after.
+ ["Type 'cow'." #id: type-cow #ev: listen-first partial]
    MS-REYES: Then you get 900 million pages. The first one moos. #mood: happy
    MS-REYES (thinks): It's a start. I did "seal" like that.
    COACH: It gets his hands going. A question first would tell them where to go.
+ ["What do you want to know?" #id: want-to-know #ev: listen-first adaptive]
    MS-REYES: That's it! "Seal" was never what I wanted to know. #mood: proud
    MS-REYES (thinks): I wish somebody had asked me that before the talk.
    COACH: You asked before you looked. A question can be searched for, and "facts" can't.
- -> watch

=== watch ===
TOMASZ: Do cows have a best friend? #enter: tomasz #mood: happy
Ms. Reyes types "do co", and then her hands stop in the air. #sfx: tap
MS-REYES: Oops, they go by themselves. The keys are yours. #mood: unsure
MS-REYES: What three words would be on the page you want? #mood: calm
TOMASZ: "Cow", and "friend". And "calm", because I am, with a friend. #mood: happy
He types his three words. Only one page is about bathtubs. #sfx: tap
What helped Tomasz?
+ ["You asked what would be on the page." #id: on-the-page #ev: guide-dont-do adaptive]
    MS-REYES: You heard it! I think of the page, and then I type. #mood: happy
    MS-REYES (thinks): My hands are fast and silly. My question was good.
    COACH: You found the move. He thought of the page, so his words got better.
+ ["You let him have the keys." #id: the-keys #ev: guide-dont-do partial]
    TOMASZ: I did! But at first I only had "cow". #mood: calm
    TOMASZ (thinks): Then she asked, and I had two more.
    COACH: His hands on the keys, yes. Then a question gave the hands a thing to do.
+ ["Nothing. You're so good and so fast that you could have gone on." #id: gone-on #ev: guide-dont-do expedient #slip: take-over]
    MS-REYES: I typed "do co". That could be a lot of things. #mood: unsure
    TOMASZ (thinks): I want to find my cow. It's my cow.
    COACH: Fast hands look great. The words came out of his head, because she stopped.
- -> check

=== check ===
Page one says, "YES, COWS HAVE BEST FRIENDS! By Daisy." #stage: use
TOMASZ: Yes! Thank you, Daisy! #mood: happy
What do you say?
+ ["Great! How kind of her. Write it down." #id: write-it-down #ev: guide-dont-do expedient]
    He writes it down. Then he sees the photo of Daisy.
    TOMASZ: She has horns. #mood: surprised
    TOMASZ (thinks): I like her. I don't know if I can use her.
    COACH: It's a nice page, and it may even be true. Who made it, and what for?
+ ["Who is Daisy, what does she want, and who else says so?" #id: who-is-daisy #ev: guide-dont-do adaptive #ev: explain-why adaptive]
    ~ his = his + 1
    TOMASZ: "Daisy is a cow, and she wants more grass." So that's why! #mood: surprised
    TOMASZ: Who else? I'll look for one that isn't a cow. #mood: happy
    TOMASZ (thinks): I ask who, and I ask why. I can do that with any page.
    COACH: You asked, and he went to look. Who made it, why, and who else: all three.
+ ["Go down. It says who made it at the end." #id: go-down #ev: guide-dont-do partial]
    TOMASZ: "Made by Daisy, a cow." Is that okay? #mood: unsure
    TOMASZ (thinks): I know where to look. Now what do I do with a cow?
    COACH: That's the right spot. Ask what she wants, and who else says so, and he can judge.
- -> note

=== note ===
Page two is by a farm school. Its people sat with cows all day to find out.
TOMASZ: They say yes, too, and they have no horns! #mood: happy
He is about to close it all.
What do you say?
+ ["Write the name of that page down." #id: name-down #ev: check-turn partial]
    TOMASZ: Okay. "Farm." #sfx: pencil #mood: calm
    TOMASZ (thinks): There may be more than one farm.
    COACH: He has a note now. Ask how he'll find it again, and the note gets longer.
+ ["Go ahead. I'll remember it for you, I have a good head for cows." #id: head-for-cows #ev: check-turn expedient #slip: take-over]
    TOMASZ: Okay. What was it called? #mood: unsure
    It had "farm" in it, or "barn", or "Bob".
    TOMASZ (thinks): Now it's in their head. I can't put a head on my poster.
    COACH: It's kind to carry it for him. A source in a head is hard to look up.
    He opens it again and writes "farm". #sfx: pencil
+ ["Can you find it on Monday?" #id: on-monday #ev: check-turn adaptive]
    ~ his = his + 1
    TOMASZ: No! So I write who, and what page, and today. #sfx: pencil #mood: surprised
    TOMASZ (thinks): On Monday, I know nothing. It's good to help Monday me.
    COACH: You asked about later, and he saw what to keep. His source has a name and a day.
- -> edge

=== edge ===
He opens one more. It's a photo of a cow that is hurt. #stage: reflect
Tomasz goes quiet. His hand does not move.
What do you do?
+ ["Don't look. I'll read it first, so you don't have to." #id: read-first #ev: safety-sort expedient #slip: peer-only]
    You read two lines. You did not want them, either. #mood: upset
    TOMASZ (thinks): They look like I feel. Now there are two of us.
    COACH: You wanted to keep him safe. Pages that hurt are for an adult, not for you alone.
    MS-REYES: I'll take that one. Thank you, both. #mood: calm
+ ["Close it. Ms. Reyes?" #id: close-it #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ told = true
    MS-REYES: Here I am. I'll see why that came up. #mood: calm
    TOMASZ (thinks): It's gone, and she knows. I can breathe.
    COACH: You closed it, and you got an adult. Pages that hurt are Ms. Reyes's job.
+ [Close it, quick, and talk about lunch. #id: talk-lunch #ev: safety-sort partial]
    TOMASZ: Lunch. Yes. #mood: unsure
    TOMASZ (thinks): It's gone from there. It's still in here a bit.
    COACH: Closed is the first half. An adult is the other half, for him and for the next one.
    MS-REYES: You two look gray. What came up? #mood: calm
- -> seals

=== seals ===
Then Ms. Reyes sits down at the keys.
TOMASZ: What three words would be on the page? #mood: happy
MS-REYES: "Seal", "swim" and "fish"? #mood: unsure
{
- not told:
    -> end_adult
- his == 0:
    -> end_check
- else:
    -> end_bright
}

=== end_bright ===
No bathtubs! His three words, a source with no horns, and you never took the keys. #mood: proud
Next, you sit with Ms. Reyes at the help desk. Then you take a turn. #end: bright help-desk-next
-> END

=== end_check ===
No bathtubs! You try the checking part again, on "Bob the goat's page of facts".
Who made it, why, and who else says so? #end: steady who-why-who-else
-> END

=== end_adult ===
No bathtubs! You and Ms. Reyes say it once more: "Close it, and get an adult."
Tomorrow, you put it on a card by the screen. #end: steady card-by-the-screen
-> END
