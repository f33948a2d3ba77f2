// A lab book for a guide who is home with a cold: you choose what goes on each page. Question, change, table, what it tells; and broken glass is for an adult.
# id: one-change-at-a-time
# title: One Change at a Time
# trains: science-method-guide
# band: A
# difficulty: 1
# category: academic
# setting: science-lab
# seat: guide
# cast: ms-okafor, hana, casey
# minutes: 5
# feeds: science-method-guide
# brief: Hana is home with a cold. You guide Casey and fill the lab book, so that Hana can read what is true.
# gloss: pilot \| the one who flies the plane
# gloss: eraser \| the thing that takes pencil off the page

// How many strong moves so far, whether the twelve was erased, and whether the glass was left to an adult.
VAR up = 0
VAR twelve = false
VAR stopped = false
-> start

=== start ===
Hana left you a letter. "I have a cold, so please fill my lab book." #place: science-lab #stage: notice #prop: book closed
Casey has a paper plane. A cow eraser sits in it. #enter: casey
What goes on page one?
+ ["What do you want to find out? Oh, wait, I know! Let's test colors!" #id: red-green #ev: guide-dont-do expedient #slip: take-over]
    You write, "Blue or red?" Casey looks at her plane, and it is white. #sfx: pencil
    CASEY: I don't have a blue one. #mood: unsure
    CASEY (thinks): I had a dream about a cow. I thought we would test that.
    COACH: Testing is fun, and this is your question.
+ ["Your cow, so your question." #id: gave-back #ev: guide-dont-do adaptive #ev: listen-first adaptive]
    ~ up = up + 1
    CASEY: Does it fly as far with a cow? I had a dream about that. #mood: happy
    Page one says: "Does it fly as far with a cow?" #sfx: pencil #act: scribble casey
    CASEY (thinks): Nobody asks about the cow. They only look at it.
    COACH: You left it to her, and now page one is Casey's.
+ ["Write the date. Then write, 'Planes.'" #id: planes #ev: guide-dont-do partial]
    Page one says: "Monday. Planes." #sfx: pencil
    CASEY: Funny. That could be about all planes. #mood: calm
    CASEY (thinks): Some planes have no cow at all.
    COACH: The page has begun, and it doesn't ask a thing yet.
- -> plan

=== plan ===
Casey wants to know if the cow slows the plane down. #stage: use
CASEY: First I throw a big plane. Then you throw a small one, with the cow. #mood: happy
What goes on page two?
+ ["Who cares? Change it all." #id: all-of-them #ev: explain-why expedient]
    The small one hits the wall. The big one hits the clock. #sfx: bell
    CASEY: So was that the cow, or you, or the clock? #mood: unsure
    CASEY (thinks): Did you know a clock can hold a plane?
    COACH: It was quick, and nobody can tell what did it.
+ ["Same plane and same arm. Only the cow may change." #id: same-same #ev: guide-dont-do partial #slip: tell-only]
    Casey writes each word. Then she throws the cow. #sfx: pencil #act: drop casey
    CASEY: Like that? #mood: unsure
    CASEY (thinks): Actually, I don't know why the arm is in there.
    COACH: That plan is fair. She has it on paper, and she doesn't have the why.
+ ["Could you count what's not the same, please? I'll hold the cow!" #id: count-them #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ up = up + 1
    CASEY: The plane, the arm, the cow. That's three! #mood: surprised
    CASEY: So it's one plane and my arm. Only the cow gets in and out. #mood: proud
    CASEY (thinks): I found all three, like socks.
    COACH: She did the counting, so she knows why one thing changes.
- -> table

=== table ===
So Casey throws one plane, six times. You count the steps to it. #prop: plane flying
No cow: seven, eight, seven. Cow: four, three, twelve.
CASEY: Twelve! The cow is the best pilot! #mood: happy
What goes on page three?
+ ["Please make the twelve a four, so that the page looks neat for Hana!" #id: make-it-4 #ev: know-my-job expedient]
    ~ twelve = true
    Casey erases it with the cow. The cow is smaller now. #prop: cow small
    CASEY: Sorry, twelve. #mood: unsure
    CASEY (thinks): My plant saw a twelve. I did, too.
    COACH: You want it neat for Hana. She will read a throw that never was.
+ ["Hm, isn't that twelve kind of weird? Can you check it?" #id: looks-funny #ev: check-turn partial]
    CASEY: It's on the page, so it's there. I checked! #mood: happy
    She draws a star on the twelve. #sfx: pencil
    CASEY (thinks): I like my twelve. It has a star now.
    COACH: You saw it, and she can't see what you saw.
+ ["Tell me the throws, one by one." #id: read-it #ev: check-turn adaptive #ev: listen-first adaptive]
    ~ up = up + 1
    CASEY: Four, three, and twelve. That one went down the stairs! #mood: surprised
    Page three says: "12 (stairs)." #sfx: pencil
    CASEY (thinks): Actually, the stairs did a lot of that.
    COACH: She told them all, so the twelve stays and has a note.
- -> tells

=== tells ===
One page is left. At the top it says, "What do we know?"
CASEY: Write that no cow can fly. #mood: calm
What do you say?
+ ["Please write what this one cow did, and we changed only the cow!" #id: one-or #ev: explain-why adaptive]
    ~ up = up + 1
    CASEY: With the cow, this plane lands sooner. Not on stairs. #mood: proud
    CASEY (thinks): I don't know about all cows. I only have this one.
    COACH: You gave her the why, and she found the words.
+ ["What do we know? No cow can fly, thanks to you! Write, 'We are sure.'" #id: we-are-sure #ev: kind-honest expedient]
    Page four says: "No cow can fly, and we are sure." #sfx: pencil
    CASEY: Are we? #mood: unsure
    CASEY (thinks): In my dream, one did.
    COACH: It sounds big. One cow and one plane can't tell that much.
+ ["Cows are so heavy! That's why!" #id: kind-of-heavy #ev: explain-why partial]
    Casey puts the cow on her hand, and then on her head.
    CASEY: This one is soft, and not heavy. #mood: calm
    CASEY (thinks): It never felt heavy to me. Is that in the numbers?
    COACH: That's a why, and it didn't come from page three.
- -> edge

=== edge ===
One more throw, and a jar falls and breaks. The cow lies in the glass. #stage: decide #prop: glass broken #act: drop casey
CASEY: My pilot! #mood: upset
What do you do?
+ ["Oh no! Could you hold the plane, please? I'll get her, so you're safe!" #id: let-me-get #ev: safety-sort expedient #slip: peer-only]
    MS-OKAFOR: Feet, stop, please. Let's all look down. #enter: ms-okafor #mood: unsure
    Glass lies right at your shoe. #act: freeze you
    CASEY (thinks): It's a soft cow. Their shoes are soft, too.
    COACH: You thought of her first, and glass cuts helpers, too.
+ ["Wait here. Nobody look at it. Maybe no one saw." #id: nobody-look #ev: safety-sort avoidant #slip: hide]
    Two kids from the next table walk right up to it.
    MS-OKAFOR: Let's all stop, friends. I noticed a crash. #enter: ms-okafor #mood: unsure
    CASEY (thinks): The cow saw. It was there.
    COACH: You stayed back. The others didn't know why.
+ ["Stop, all of you! Glass! Can you come, Ms. Okafor?" #id: stop-glass #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ stopped = true
    MS-OKAFOR: Thank you for stopping. Heat, glass and spills are mine. #enter: ms-okafor #mood: calm
    CASEY (thinks): Nobody ran. So I didn't run.
    COACH: You stopped, you said why, and you called an adult.
- -> hana_reads

=== hana_reads ===
Ms. Okafor sweeps it up. The next day, Hana is back, and she reads. #enter: hana #stage: reflect #prop: book open
{
- twelve:
    HANA: Four, three, four? I checked, and I see an erased twelve. #mood: unsure
- else:
    HANA: Seven, eight, seven, four, three, twelve. Okay, so far. #mood: calm
}
{
- not stopped:
    -> end_stop
- up >= 4:
    -> end_bright
- up >= 2:
    -> end_again
- else:
    -> end_empty
}

=== end_bright ===
She can do the test again from your pages. Next, you guide one with Ms. Okafor. #end: bright pages-hana-can-test
HANA: I checked it with a cow of mine. Same result, so far. #mood: happy #curtain
-> END

=== end_again ===
Some pages are clear, and some are foggy. You and Casey test the cow once more. #end: steady one-more-test
CASEY: The cow says yes. It likes to fly. #mood: calm #curtain
-> END

=== end_empty ===
You called for the glass. First, you and Hana go back to page one, with Casey. #end: steady back-to-page-one
HANA: I read it two times. I don't know what you tested. #mood: unsure #curtain
-> END

=== end_stop ===
Nobody is hurt. First, you and Ms. Okafor find all the stop signs in the lab. #end: steady lab-stop-signs
{
- up >= 3:
    HANA: Good test. Probably the floor part needs a second go. #mood: calm #curtain
- else:
    CASEY: My cow wants a map of the floor. Me too. #mood: unsure #curtain
}
-> END
