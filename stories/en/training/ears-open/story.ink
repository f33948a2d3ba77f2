// Say, watch, try: listen, say back, ask what would help; hand a red card on, with the words; and step back when your own ears are full.
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
# minutes: 4
# feeds: peer-listener
# brief: You are on the bench by the counselor's door, with Teo and Hana. You want to be a good listener, and know when to get an adult.
# gloss: kettle \| a pot that heats water for tea
# gloss: tuba \| a very big, round horn that plays low notes
# gloss: recorder \| a small flute that you play in music class
# gloss: private \| only for you, and not for everyone

// How often your mouth went first; how the red card went: 0 handed on, 1 mended, 2 put off; and whether you said yes with full ears.
VAR mouth = 0
VAR red = 0
VAR full = false
-> start

=== start ===
MR-LINDQVIST: I listen all day. Last night, I told my kettle, "So you feel hot." #place: hallway #stage: notice #enter: mr-lindqvist #mood: calm
Teo is a Peer Listener. Hana is here to practice. #enter: teo #enter: hana
What do people need most from a listener?
+ ["To hear that it's not so bad. That's only kind." #id: not-so-bad #ev: listen-first avoidant]
    MR-LINDQVIST: I said that to the kettle, too. It still boiled. #mood: calm
    HANA (thinks): When somebody says "not so bad", I stop talking.
    COACH: You want it to feel small. They want you to hear how big it is.
+ ["Ears." #id: ears #ev: listen-first adaptive]
    MR-LINDQVIST: Two, if you can get them. #mood: happy
    TEO (thinks): I came here with a bag full of tips. Nobody has asked for one yet.
    COACH: One word, and it's the main tool of the job.
+ ["A good tip." #id: good-tip #ev: listen-first partial #slip: tell-only]
    MR-LINDQVIST: I have a drawer full. Nobody comes for the drawer. #mood: calm
    TEO (thinks): My first tip was for somebody who wanted a tissue.
    COACH: A tip may help, later. First, find out what there is to hear.
- -> watch

=== watch ===
TEO: It's private. But if someone isn't safe, I get an adult. #mood: calm
HANA: My recorder squeaks, and the whole class turns. #mood: unsure
TEO: Mine squeaked, too! I was in a bee suit, and… #mood: happy
He sees Hana's face, and folds up his bee.
TEO: Sorry, that's mine. Yours squeaks, and they all turn: is that it? #mood: calm
HANA: Yes! And when I play softer, it squeaks MORE. #mood: surprised
What did Teo do that helped?
+ ["He gave hers back to her." #id: gave-hers-back #ev: listen-first adaptive]
    HANA: And out came the rest. #mood: happy
    HANA (thinks): He asked if he got it right. So I looked, and there was more.
    COACH: He said it back, and checked. That's what pulls the next bit out.
+ ["He stopped." #id: he-stopped #ev: listen-first partial]
    TEO: In the middle of a bee! That's hard, you know. #mood: happy
    TEO (thinks): It's a really good bee story. It can wait for recess.
    COACH: That's the first half, and it's a big one. And then?
+ ["He told her about his bee. That's kind, so she's not alone." #id: bee-suit #ev: listen-first expedient #slip: take-over]
    ~ mouth = mouth + 1
    HANA: I want the bee. Only not first. #mood: unsure
    HANA (thinks): I had half of it out. Then there was a bee in the way.
    COACH: It's friendly. On this bench, her story goes first.
- -> try_one

=== try_one ===
Your turn. #stage: ask
HANA: My friend sat with somebody else on the bus. I got the tuba. #mood: upset
What do you say?
+ ["Oh no. A whole tuba." #id: whole-tuba #ev: listen-first partial]
    HANA: It had the window. #mood: unsure
    HANA (thinks): They felt that with me. Now what do I do with it?
    COACH: You let her know it landed. One question more, and she can go on.
    HANA: I guess I could ask her for Friday. #mood: calm
+ ["Please let me talk to her for you. I'm good at that!" #id: talk-for-you #ev: guide-dont-do expedient #slip: take-over]
    ~ mouth = mouth + 1
    HANA: Then she knows, and the bus knows, and the tuba knows. #mood: upset
    HANA (thinks): I told one person. I'd like to keep it at one.
    COACH: You'd fix it today. It's her friend and her bus, so it's her move.
    HANA: I'll ask her, for Friday. #mood: calm
+ ["Her over there, you with a tuba. What would help?" #id: what-would-help #ev: listen-first adaptive #ev: guide-dont-do adaptive]
    HANA: Friday. I could ask her for Friday. #mood: surprised
    HANA (thinks): I had that all along. It was behind the tuba.
    COACH: You said it back, and then you asked. The plan that came out is hers.
- -> red_card

=== red_card ===
MR-LINDQVIST: A red card. We don't read those, we practice who gets them. #mood: calm #stage: decide
TEO: Five fingers: hurt, scared, not safe, too big a secret, not sure. #mood: calm
HANA: I'm red. Promise not to tell? #mood: unsure
+ ["I promise. You can always trust me with it." #id: i-promise #ev: know-my-job avoidant #slip: secret]
    HANA: Okay. Now we're two, and it's still here. #mood: unsure
    HANA (thinks): That felt nice for about a second. Then the card was still red.
    COACH: You want her to trust you. A red one is too big for any kid to keep.
    -> second_go
+ ["I care about you, so I get an adult. I'll come with you." #id: get-adult #ev: know-my-job adaptive #ev: safety-sort adaptive]
    HANA: With me? Okay. #mood: calm
    HANA (thinks): If it was real, I'd be mad for a minute. And then I'd be so glad.
    COACH: You said what you'll do, and why, and that she won't be alone. That's all of it.
    -> door
+ ["That's a big one. I'll tell someone after the weekend." #id: after-weekend #ev: safety-sort partial]
    ~ red = 2
    MR-LINDQVIST: It's today, each time. My door is three steps away. #mood: calm
    HANA (thinks): They'd tell, and that's good. It's a long weekend with a red card.
    COACH: You know it has to be told. Red means the same day.
    -> door

=== second_go ===
MR-LINDQVIST: Nobody could keep that. Try again. #mood: calm
What do you tell her now?
+ ["That was too much to promise. We get an adult." #id: too-much #ev: know-my-job adaptive #ev: safety-sort adaptive]
    ~ red = 1
    HANA: Phew. That one I believe. #mood: calm
    HANA (thinks): They took it back out loud. I'd have trusted that more.
    COACH: You took back what nobody could keep. It's never too late.
    -> door
+ ["Well, maybe I tell one other kid." #id: one-other-kid #ev: safety-sort partial #slip: peer-only]
    ~ red = 2
    TEO: Then that kid needs a bench. It's always an adult. #mood: calm
    HANA (thinks): A kid is as small as we are.
    COACH: You know that it can't stay put. The next one to have it is an adult.
    -> door

=== door ===
You walk Hana to the door. Mr. Lindqvist runs, to be behind it.
{
- red == 2:
    "Someone isn't safe," says Teo. "She's here with me."
- else:
    "Someone isn't safe," you say. "She's here with me."
}
MR-LINDQVIST: Thank you for telling. I've got it now! #mood: happy
TEO: Can you take my turn on Monday? #mood: unsure #stage: reflect
You've had a long day. What do you tell him?
+ ["Sure. They need me, and it isn't kind to say no." #id: isnt-kind #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ full = true
    TEO: I said yes all of May, and fell asleep on a first grader. #mood: unsure
    TEO (thinks): His worry was a long one. I missed the end.
    COACH: You want to be there for them. Full ears let things fall out.
+ ["Maybe? If I have to?" #id: if-i-have-to #ev: know-my-job partial]
    TEO: You don't have to. I can hear the no in there. #mood: calm
    TEO (thinks): I'd sooner get a no that I can hear.
    COACH: You felt your edge. Say it in a whole sentence, and you're done.
+ ["No. My ears are full." #id: ears-full #ev: know-my-job adaptive]
    TEO: Then I'll ask him. His are huge. #mood: happy
    TEO (thinks): So you can say it that short. I'll try that in June.
    COACH: You looked after yourself, and told him in time. That's part of the job.
- -> tea

=== tea ===
MR-LINDQVIST: Tea? You three talk, and I listen. #mood: happy
The kettle clicks. "So you feel done," says Teo.
{
- red < 2 and mouth < 2 and not full:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
Next, you practice in twos with Mr. Lindqvist. After that, a bench turn with him near. #end: bright so-you-feel-done
-> END

=== end_steady ===
{
- red == 2:
    First, you go over Teo's hand: five fingers, one adult, today.
- full:
    First, you look for three ways to say, "My ears are full."
- else:
    First, you try it again: say back, ask, and let the bee wait.
}
Then you practice in twos, with Mr. Lindqvist. #end: steady one-more-practice
-> END
