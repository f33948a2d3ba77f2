// A detective tour of three pages: one by a cow, one by a farm school, and one that hurts to look at.
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
# brief: You are in the library with Tomasz, who has a case to solve about cows. You want to learn how to help people search.
# gloss: search \| to look for something
# gloss: detective \| someone who finds out what is true
# gloss: clue \| a small thing that helps you find out
# gloss: source \| where a fact comes from
# gloss: case \| a question that a detective works on

// How many strong moves there were, and whether the page that hurts went to an adult.
VAR up = 0
VAR told = false
-> start

=== start ===
Tomasz has a paper badge on. It says "Cow Detective". #place: library #stage: notice #enter: tomasz #prop: badge on
TOMASZ: Hey hey, come on in! I typed "cow", and I got 900 million pages. #mood: unsure
You're his search guide. Where do you start?
+ ["Could you tell me what you want to find out, please?" #id: want-to-know #ev: listen-first adaptive]
    ~ up = up + 1
    TOMASZ: Do cows have a best friend? That's the case, promise. #mood: happy
    TOMASZ (thinks): I hadn't said it out loud yet, and it sounded real!
    COACH: Now you both know what you're looking for.
+ ["That's a dumb search." #id: dumb-search #ev: listen-first aggressive]
    Tomasz turns his badge around, so that it only says "paper". #act: slump tomasz
    TOMASZ: I only wanted to know if they have a best friend. #mood: upset
    TOMASZ (thinks): I made the badge at home. I was so ready for this.
    COACH: One word is a short search, and he heard that it was him.
+ ["Wow, a badge! Sit down, I'll get you six great facts." #id: find-ten #ev: listen-first expedient #slip: take-over]
    You find all six. Number five is how to milk one. #sfx: tap
    TOMASZ: The best facts! But do cows have a best friend? #mood: unsure
    TOMASZ (thinks): That's six answers, and I didn't ask any of them.
    COACH: The facts are good, and his question was another one.
- -> watch

=== watch ===
Ms. Reyes comes over with a stack of books. She types "do co", and stops. #enter: ms-reyes #sfx: tap
MS-REYES: Let me see, that was my hand and not yours. I beg your pardon. #mood: unsure
MS-REYES: I wonder, Tomasz, which three words would be on the page you need? #mood: calm
TOMASZ: "Cow", and "friend", and "calm". You gotta be calm with a friend! #mood: happy
He types all three. The list is a lot shorter. #sfx: tap
What helped his search the most?
+ ["You type so fast. Please show us more of that!" #id: gone-on #ev: guide-dont-do expedient #slip: take-over]
    MS-REYES: I typed "do co", I believe. Here's "do corn mazes bite". #mood: unsure
    TOMASZ (thinks): This is my case, and I'm only watching it.
    COACH: Fast typing looks good, and it went to a corn maze.
+ ["He used three words and not one. More is better." #id: more-words #ev: guide-dont-do partial]
    Tomasz tries it with 12 words. He gets a page on hats. #sfx: tap
    TOMASZ: That's not my case. #mood: unsure
    TOMASZ (thinks): I put in all the words that I had.
    COACH: Three did beat one, and these three were there for a reason.
+ ["You asked what would be on the page. Then he knew it." #id: on-the-page #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MS-REYES: Quite so. I like to picture the page, and then I type. #mood: happy
    MS-REYES (thinks): I did grab the keys first. I'm glad that they heard the rest.
    COACH: He saw the page in his head, so the words were good ones.
- -> check

=== check ===
TOMASZ: First stop, over here! "COWS HAVE BEST FRIENDS", by Daisy. #stage: use #mood: happy #prop: page daisy
TOMASZ: Case closed? #mood: unsure
What do you say?
+ ["Yes, close it. It's just what you wanted!" #id: write-it-down #ev: explain-why expedient]
    He writes "Daisy says yes". Then he scrolls down to her picture. #sfx: pencil
    TOMASZ: She has horns. And a bell. #mood: surprised
    TOMASZ (thinks): I can't tell the class that a cow told me.
    COACH: It's the answer he hoped for, so nobody checked who wrote it.
+ ["Check who Daisy is, and if a second page agrees." #id: who-is-daisy #ev: explain-why adaptive #ev: guide-dont-do adaptive]
    ~ up = up + 1
    He clicks "About". It says, "Daisy is a cow, and she wants more grass." #sfx: tap
    TOMASZ: So that's why she wrote it! You gotta watch that one. #mood: surprised
    TOMASZ (thinks): I ask who it is, and what they want. That works on people, too.
    COACH: He looked it up by himself, and he knows to find one more.
+ ["No. It's in all capitals, and true pages don't shout." #id: all-capitals #ev: explain-why partial]
    Tomasz closes it. He opens one in small letters, by a goat. #sfx: tap
    TOMASZ: This one's quiet. Is the goat true, then? #mood: unsure
    TOMASZ (thinks): I thought quiet was the clue.
    COACH: It's good to doubt it, and small letters can fool you, too.
- -> note

=== note ===
TOMASZ: Second stop! A farm school sat with cows and counted heartbeats. #mood: happy #prop: page farm
TOMASZ: With a friend there, they go slower. So it's yes! #mood: proud
He's about to close the page. What do you say?
+ ["Write 'farm' on your hand." #id: name-down #ev: check-turn partial]
    He writes "farm" on his hand, and then he wipes his nose with it. #sfx: pencil
    TOMASZ: Now it says "fa". #mood: unsure
    TOMASZ (thinks): There are a lot of farms, and I have half of one.
    COACH: It's good to keep a note, and this one won't find the page.
+ ["No need, I'll remember it for you! I'm so good at that." #id: head-for-cows #ev: check-turn expedient #slip: take-over]
    TOMASZ: The best! So what was it called? #mood: happy
    It was a school, or a pool. You scroll back up for a long time.
    TOMASZ (thinks): I want to show it to my class, and it's in somebody's head.
    COACH: It's kind to carry it, and a head can't go on a poster.
+ ["How will you find it on Monday? I'd love to see it, too!" #id: on-monday #ev: check-turn adaptive]
    ~ up = up + 1
    TOMASZ: Monday me? No way, so it's who made it, the link, and the date. #sfx: pencil #mood: surprised
    TOMASZ (thinks): Monday me is going to be so glad.
    COACH: Now his source has a name and a date, and he can find it.
- -> edge

=== edge ===
Last stop. It's a photo of a cow that is badly hurt. #stage: reflect #prop: page hurt
Tomasz stops talking. His hand doesn't move. #mood: upset #act: freeze tomasz
What do you do?
+ [Close it, show him a funny goat, and don't talk about it. #id: talk-lunch #ev: safety-sort partial]
    TOMASZ: Ha, yeah, goat. #mood: unsure
    A girl at the next desk opens the same list, and gasps.
    TOMASZ (thinks): It's gone from the screen. I can still see it.
    COACH: It was quick and kind, and the next kid gets that photo, too.
+ [Close it. "Ms. Reyes!" #id: close-it #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ told = true
    MS-REYES: I'm here, and I'm glad you called. Shall we sit for a bit? #mood: calm
    TOMASZ (thinks): She didn't ask why I clicked it. She sat down.
    COACH: The page is closed, and the right person has it.
+ ["Don't look. I'll read it for you, and then I can tell you if it's okay." #id: read-first #ev: safety-sort expedient #slip: peer-only]
    You read three lines, and you wish you hadn't. #mood: upset
    TOMASZ: You look all gray. You good? #mood: upset
    TOMASZ (thinks): Now we both feel like this.
    COACH: You did it to keep him safe, and it landed on you.
- -> shut

=== shut ===
{
- not told:
    MS-REYES: You two are very quiet. I'll look after that page, and after you. #mood: calm
    -> end_adult
- up >= 4:
    -> end_bright
- else:
    -> end_check
}

=== end_bright ===
Tomasz writes "Yes, says a farm school" on his case. Ms. Reyes blocks the last page. #mood: happy
Next, you sit with her at the help desk. Then you take a turn. #end: bright help-desk-next
TOMASZ: Case closed, promise! This is where I get a bigger badge. #mood: proud #curtain
-> END

=== end_check ===
Ms. Reyes takes the last page. The case is still a bit open. #mood: calm
Tomorrow, you check a page by a goat: who, why, and who else? #end: steady who-why-who-else
{
- up >= 3:
    TOMASZ: One more stop on the tour, over here, tomorrow. #mood: happy #curtain
- else:
    TOMASZ: I'm good, I'm good. You got help for the big one. #mood: calm #curtain
}
-> END

=== end_adult ===
Ms. Reyes blocks the page, and she sits with you both. #mood: calm
You make a card for the screen: "Close it. Get an adult." #end: steady card-by-the-screen
{
- up >= 3:
    TOMASZ: That was the best case, up to there. #mood: calm #curtain
- else:
    TOMASZ: I want to go look at a cow that's okay. #mood: unsure #curtain
}
-> END
