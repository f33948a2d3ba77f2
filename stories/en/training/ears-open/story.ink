// A quiet one: wait, say it back, ask what would help; take a red card to an adult, with the words; and say no when your own ears are full.
// Only telling and handing on are practiced. What is on a red card is never said.
# id: ears-open
# title: Ears Open
# trains: peer-listener
# band: B
# difficulty: 1
# category: social
# setting: hallway
# seat: guide
# cast: mr-lindqvist, teo, hana
# minutes: 5
# feeds: peer-listener
# heads-up: In this one, a practice card says that someone is scared. You see who gets it, and nothing scary.
# brief: You are on the listening bench with Teo, a Peer Listener. You want to listen well, and know when to get an adult.
# gloss: tuba \| a very big, round horn that plays low notes
# gloss: dentist \| a doctor for your teeth
# gloss: umbrella \| what you hold over you in the rain

// How many strong moves so far; how the red card went: 0 handed on, 1 mended, 2 put off.
VAR up = 0
VAR red = 0
-> start

=== start ===
It rains, and the hall is empty. You and Teo sit on the listening bench. #place: hallway #stage: notice #enter: teo #prop: rain soft
Hana sits down between you, and says nothing. #enter: hana
What do you do?
+ ["Aw, Hana, it can't be so bad! Could you smile for us, please?" #id: not-so-bad #ev: listen-first avoidant]
    Hana puts on a smile and holds it, like for the school photo. #act: freeze hana
    HANA (thinks): This is about five percent of a smile, and it hurts a little.
    COACH: You want her to feel better. Now she has a smile to hold up, too.
+ [Watch the rain with her. It can stay quiet. #id: ears #ev: listen-first adaptive]
    ~ up = up + 1
    One drop runs down the window and catches another one.
    HANA: It's about the bus, probably. #mood: calm
    TEO (thinks): A whole minute of nothing. I mean, a good one.
    COACH: You left room, and she picked when to start.
+ ["Is it math? Is it a test? Did you drop your lunch?" #id: guess-it #ev: listen-first partial]
    HANA: No, no, and yes, but that was Tuesday. #mood: unsure
    HANA (thinks): I came here with one thing. Now there are three to answer.
    COACH: You really want to know, and each guess gives her work to do.
- -> bus

=== bus ===
HANA: My friend sat with somebody else on the bus. I sat with the tuba. #mood: upset #stage: ask
What do you say?
+ ["Oh, me too! Once I had to sit by a guy in a bee suit for the whole ride!" #id: bee-suit #ev: listen-first expedient #slip: take-over]
    HANA: A bee suit? In which grade? #mood: surprised
    You tell her. It takes four minutes, and then she looks at her shoes. #mood: unsure
    HANA (thinks): So far, I know a lot about a bee. Nobody knows about me.
    COACH: You wanted her to have company. The bee got her four minutes.
+ ["She sat with another kid, and you got the tuba. Thanks for telling us." #id: gave-hers-back #ev: listen-first adaptive]
    ~ up = up + 1
    HANA: Yes. And the tuba had the window. #mood: surprised
    HANA (thinks): They got it right, I checked. So there's more coming, probably.
    COACH: She heard her own words come back, and the next bit came along with them.
+ ["Which part of the bus? Show me." #id: which-seat #ev: listen-first partial]
    She draws the bus on her hand, row by row, and the tuba.
    HANA: Row six, on the left. #mood: calm
    HANA (thinks): Row six is correct. It isn't the part that hurts.
    COACH: You were listening for the facts.
- -> help

=== help ===
TEO: Mm… there's time, if you want. #mood: calm
HANA: We sat together for two years. Maybe she's done with me. #mood: upset
What do you say to that?
+ ["Ouch. What would help?" #id: what-would-help #ev: listen-first adaptive #ev: guide-dont-do adaptive]
    ~ up = up + 1
    HANA: I could ask her about Friday. I didn't test that yet. #mood: surprised
    HANA (thinks): That's the first plan all day, and it's mine.
    COACH: You felt it with her and asked, so the plan is Hana's.
+ ["Please let me ask her for you! I'm so good at that, you'll see!" #id: talk-for-you #ev: guide-dont-do expedient #slip: take-over]
    HANA: Then she knows that I told. #mood: upset
    You are on your feet. Teo holds on to your sleeve, very softly.
    HANA (thinks): I told two people. I'd like to keep it at two.
    COACH: You want to fix it today, and it's her friend to talk to.
+ ["What about up front? Or you walk? Or you get there first?" #id: good-tip #ev: guide-dont-do partial #slip: tell-only]
    HANA: I live four miles out. #mood: unsure
    TEO (thinks): I had a whole bag of tips once… nobody wanted one.
    COACH: You meant well. She got three answers before she had a thought.
- -> red_card

=== red_card ===
The rain gets softer. Teo takes out the practice cards, and Hana gets a red one. #stage: decide #prop: card red
TEO: Red is hurt, scared, not safe, or not sure. #mood: calm
HANA: It says I'm scared of something. Promise not to tell? #mood: unsure
What do you say?
+ ["Of course I promise! I'd keep it forever. I'm a really good friend." #id: i-promise #ev: know-my-job avoidant #slip: secret]
    HANA: Okay. #mood: unsure
    She folds it until it's tiny. #prop: card tiny
    HANA (thinks): That was nice for one second. I checked, and I'm still scared.
    COACH: You want her to trust you, and this is too big for any kid to keep.
    -> second_go
+ ["I can't promise that. I'll get an adult now, and I'm coming with you." #id: get-adult #ev: know-my-job adaptive #ev: safety-sort adaptive]
    ~ up = up + 1
    HANA: You'd come with me? Okay. #mood: calm
    HANA (thinks): If it was real, I'd be mad for a minute. Then I'd be glad, I'm pretty sure.
    COACH: You said no to the secret and yes to her.
    -> door
+ ["Thanks for trusting me! Let's wait and see how you feel on Monday." #id: after-weekend #ev: safety-sort partial]
    ~ red = 2
    HANA: Today is Thursday. #mood: unsure
    Nobody talks, and the rain gets loud. #prop: rain loud
    HANA (thinks): That's four days with this card. I counted.
    COACH: You thanked her, and that's kind. Red means the same day.
    -> door

=== second_go ===
Hana holds the tiny card very tight. Teo looks at you.
What do you tell her now?
+ ["That came out too fast. Let's get an adult." #id: too-much #ev: know-my-job adaptive #ev: safety-sort adaptive]
    ~ up = up + 1
    ~ red = 1
    HANA: Okay. That one I believe. #mood: calm
    HANA (thinks): They could have kept that one. So this one is probably true.
    COACH: You took it back while she was still there to hear it.
    -> door
+ ["Ugh, fine! Then I'll only tell one other kid." #id: one-other-kid #ev: safety-sort partial #slip: peer-only]
    ~ red = 2
    TEO: Then that kid's got it… I mean, they're as small as us. #mood: unsure
    HANA (thinks): So far, that's three of us who are scared.
    COACH: You feel that it has to go somewhere. A kid can't carry it.
    -> door

=== door ===
{
- red == 2:
    Teo gets up and takes Hana to the door. "Someone isn't safe," he says.
- else:
    You go with Hana, three steps to the door. "Someone isn't safe," you say.
}
MR-LINDQVIST: I hear you, Hana. I've got it now, and we can sit in here. #enter: mr-lindqvist #mood: calm #stage: reflect
TEO: Um, could you do the bench on Monday? I have the dentist. #mood: unsure
It was a lot for one day. What do you tell him?
+ ["Sure, sure! They need me, and it isn't kind to say no." #id: isnt-kind #ev: know-my-job expedient #slip: say-yes-to-all]
    Later, a first grader says that her hat is lost. You look for a cat.
    TEO (thinks): They said yes so fast… I mean, they look kinda asleep.
    COACH: You want to be there for everyone. Full ears let things fall out.
+ ["Not my problem. Get somebody else." #id: not-my-problem #ev: know-my-job aggressive]
    TEO: Oh… okay. #mood: upset
    He pulls his umbrella over to his side of the bench.
    TEO (thinks): I dunno what I did.
    COACH: You may say no. This one landed on Teo.
+ ["My ears are kind of full, sorry. Thanks for asking so early." #id: ears-full #ev: know-my-job adaptive]
    ~ up = up + 1
    TEO: Yeah… mine too. I'll ask Mr. Lindqvist, his are huge. #mood: happy
    TEO (thinks): Maybe I could say it like that, too.
    COACH: He got a clear no with a reason, in time for Monday.
- {
- red == 2:
    -> end_hand
- up >= 4:
    -> end_bright
- up >= 2:
    -> end_steady
- else:
    -> end_quiet
}

=== end_bright ===
Next, you practice in twos. Then you get the bench, with Mr. Lindqvist near. #end: bright a-turn-on-the-bench #prop: rain gone
HANA: I asked her, and it's a yes for Friday. Result: pretty happy. #mood: happy #curtain
-> END

=== end_steady ===
Next week, you practice once more: wait, say it back, and ask. #end: steady one-more-practice
TEO: Me too. I still practice, every week. #mood: calm #curtain
-> END

=== end_quiet ===
First, you and Teo sit here and only listen: to the rain, and then to people. #end: steady only-listen-first
HANA: I'd come back. Maybe with the short version. #mood: unsure #curtain
-> END

=== end_hand ===
First, Mr. Lindqvist goes over the red cards with you: an adult, the same day. #end: steady red-is-today
{
- up >= 3:
    HANA: You listened well. The card was too slow, that's my result. #mood: calm #curtain
- else:
    TEO: It's okay… I mixed up the cards too, at first. #mood: calm #curtain
}
-> END
