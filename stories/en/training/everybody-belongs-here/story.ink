// A tour of the school that you give: ask, hold still while he finds the word, hand over the pencil, offer three, and leave his story with him.
# id: everybody-belongs-here
# title: Everybody Belongs Here
# trains: welcome-buddy
# band: A
# difficulty: 1
# category: social
# setting: hallway
# seat: guide
# cast: sami, tomasz, mr-lindqvist
# minutes: 4
# feeds: welcome-buddy
# brief: You give Sami a tour of the school, because he is new. You want his first day to be a good one.
# gloss: private \| only for you, and not for everyone
# gloss: interpreter \| a grown-up whose job is to say the words in another language
# gloss: recess \| the time to play between classes

// How many strong moves there were: the end goes by it.
VAR up = 0
-> start

=== start ===
Sami started here today. You have the tour hat on, the one with a bell. #place: hallway #stage: notice #enter: sami #prop: hat on
Sami holds his coat and a map, and looks at all the doors.
How does the tour start?
+ ["Hi, I'm glad you're here! What do you want to see first?" #id: what-would-help #ev: listen-first adaptive]
    ~ up = up + 1
    SAMI: Thank you. A place for my coat, please, and then water. #mood: happy
    SAMI (thinks): I have carried this coat all morning.
    COACH: You had a hat and a plan, and you asked him first.
+ ["Come on! I can show you the whole school in four minutes!" #id: all-of-it #ev: listen-first expedient #slip: take-over]
    The bell rings all the way. You pass the gym, the lab, and the gym again. #sfx: bell
    SAMI: Was that one gym, or two? #mood: unsure #act: slump sami
    SAMI (thinks): I look for a place for my coat. It is a very warm coat.
    COACH: It's a warm welcome, and he couldn't get a word in at that speed.
+ [Smile, and wait for him to ask. #id: smile-and-wait #ev: listen-first partial]
    Sami smiles, too. You smile at each other for a very long time.
    SAMI (thinks): My face is tired. Is this how they do it here?
    COACH: A smile is a good start. He doesn't know yet what a tour hat is for.
- -> word

=== word ===
Then he stops. His hand goes to his neck. #stage: decide
SAMI: I would like the… how do you say… #mood: unsure
What do you do?
+ [Nod and nod. "Yes! Right! Me too!" #id: nod-nicely #ev: listen-first partial]
    He nods back. You walk on, and he looks behind him at a wall. #act: nod you
    SAMI (thinks): They know what I want. Why do we walk away from it?
    COACH: A nod says that you got it, and you didn't yet.
+ ["Lunch? The gym? A snack? No, wait, wait, I know! The nurse?" #id: all-guesses #ev: listen-first expedient #slip: take-over]
    SAMI: No. Okay, the nurse. #mood: upset
    The nurse looks into his mouth. It's dry in there, and he's fine. #act: point you
    SAMI (thinks): I had the word nearly. Then there were so many of them.
    COACH: You wanted to save him work. Your words came in before his could.
+ [Hold still. Count all your fingers in your head. #id: ten-fingers #ev: listen-first adaptive]
    ~ up = up + 1
    SAMI: The small river in the wall! #mood: happy
    The water fountain! He has a long drink, and you have one, too. #prop: fountain on
    SAMI (thinks): It was on its way. They let it come.
    COACH: It felt long, and he used all of it.
- -> lunch

=== lunch ===
Next stop: the lunchroom. It's so loud that you have to yell. #place: cafeteria #stage: ask
How do you tell him about lunch?
+ ["LUNCH! IS! THIS! WAY!" #id: slow-and-loud #ev: guide-dont-do aggressive]
    The whole place stops eating. A pea falls down. #act: freeze sami
    SAMI: I hear very well. Now they all do. #mood: upset
    SAMI (thinks): I know "lunch". It was the trays that I wanted to ask about.
    COACH: It got louder, and it didn't get clearer.
+ [Draw a tray, a line and a table. Give him the pencil. #id: draw-it #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ up = up + 1
    He draws a second tray next to his, with a bell on its head. #sfx: pencil #act: give you
    SAMI: This is you. You eat with me? #mood: happy
    SAMI (thinks): I got the pencil, too. So now it is a talk.
    COACH: It works in any noise, and he could ask you something back.
+ [Show him which line. "That one there." #id: door-six #ev: guide-dont-do partial]
    He stands in line. At the front, he has no tray, so he starts over. #act: point you
    SAMI (thinks): It is a very good line. I know it well now.
    COACH: He found the line at once. There's one more step, and it's by the spoons.
- -> recess

=== recess ===
Last stop: recess. Kids yell, and a ball flies by. #place: playground #stage: use
Sami stands at the wall.
What does the tour do now?
+ [Stand at the wall with him. Say nothing. #id: next-to-him #ev: guide-dont-do partial]
    You look at the ball. Sami looks at you look at the ball.
    SAMI (thinks): It is good to be two. Do we wait for something?
    COACH: You stayed, and that counts. He can't tell what there is to pick from.
+ ["Everyone, this is Sami. He'd love to play! Thank you, guys." #id: hed-love-to #ev: know-my-job expedient #slip: take-over]
    They all stop. They wait for him to love it. #mood: unsure
    SAMI: I would? #mood: surprised #act: freeze sami
    SAMI (thinks): I do not know the rules. Now I have to know them fast.
    COACH: You want him to have friends, today. That was a yes that he didn't say.
+ ["Ball, bench, or be alone?" #id: ball-bench-alone #ev: guide-dont-do adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    SAMI: Bench. And you can be on it. #mood: happy #act: point sami
    SAMI (thinks): I think all three were okay. So I could pick the quiet one.
    COACH: You put "alone" in there, too, so his "bench" is a real one.
- -> story

=== story ===
Sami runs in, because he left his map by the spoons. Tomasz hops over. #enter: tomasz #leave: sami #stage: decide
TOMASZ: Hey hey, why'd he change schools? You gotta tell me! #mood: happy #act: whisper tomasz
He told you a bit about it at lunch.
What do you say?
+ ["Okay, but this part is only for you, please. So, it was like this…" #id: like-this #ev: know-my-job expedient #slip: say-yes-to-all]
    Sami is back. He has heard the last half of it. #enter: sami #act: freeze sami
    SAMI: That was mine. #mood: upset
    TOMASZ (thinks): I wanted to know. Now I wish I didn't.
    COACH: You trust Tomasz, and Sami had trusted you.
+ ["I can't say which part I can tell." #id: not-sure #ev: know-my-job partial]
    TOMASZ: Parts? There's parts? #mood: surprised
    He asks you the whole way back to the bench. There's Sami. #enter: sami
    SAMI (thinks): Why does he look at me like I am a movie?
    COACH: You kept it in. Now Tomasz knows that there's something to dig for.
+ ["You're nice to ask! But it's his to tell. He knows volcanoes, too." #id: samis-to-tell #ev: know-my-job adaptive]
    ~ up = up + 1
    TOMASZ: Volcanoes? The best, I'll ask him that! #mood: happy
    Sami comes back, and Tomasz makes room for him. #enter: sami
    SAMI (thinks): I heard it from the door. They kept it for me.
    COACH: It stayed private, and Tomasz still got something to ask about.
- -> ending

=== ending ===
TOMASZ: And I can tell your family about today. With my hands, promise! #mood: calm
MR-LINDQVIST: Thank you, Tomasz. Family talks come to me, with an interpreter. #enter: mr-lindqvist #mood: calm #stage: reflect
That was the last stop, and it's time for class. #sfx: bell
{
- up >= 4:
    -> end_bright
- up >= 2:
    -> end_steady
- else:
    -> end_bumpy
}

=== end_bright ===
Sami turns his map over. He draws one more stop on it. #sfx: pencil #act: scribble sami
Next, you plan a tour with him for the kid who comes on Monday. #end: bright room-for-two
SAMI: Here, the bench. I wrote "room for two". #mood: happy #curtain
-> END

=== end_steady ===
Sami draws the small bits that were not on the tour. #sfx: pencil
Tomorrow you two walk it again, and he says where it stops. #end: steady ten-more-fingers
SAMI: I like this tour. I would like it with more bench. #mood: calm #curtain
-> END

=== end_bumpy ===
Sami sits down on his coat. He draws a very small map. #sfx: pencil #act: slump sami
You can still say sorry, and ask him what he wants to see. #end: bumpy a-very-small-map
SAMI: How do you say… my ears are full? #mood: unsure #curtain
-> END
