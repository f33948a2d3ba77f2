// Someone laughs when you ask. Find out what the laugh was, ask again where it works, and let the one who laughed mend it.
# id: they-laughed
# title: They Laughed
# band: C
# difficulty: 2
# category: social
# setting: classroom
# seat: asker
# cast: jonah, teo, kai, robin
# minutes: 6
# feeds: writing-partner, peer-listener
# beginnings: 2
# heads-up: This one is about somebody who laughs when you ask a question.
# brief: You need a thesis for your essay by Friday. Everybody else at the table nods as if they have one.
# say: what-thesis \| ask \| Ask for help with the thesis.
# topics: what-thesis \| thesis, essay, phones, claim, reason, sentence
# example: what-thesis \| greet \| Hey, Kai
# example: what-thesis \| time \| do you have a minute?
# example: what-thesis \| polite \| Could you please
# example: what-thesis \| topic \| my thesis for the phone essay
# example: what-thesis \| problem \| I don't know what a thesis is
# example: what-thesis \| tried \| I read the sheet twice
# example: what-thesis \| help \| Can you show me one?
# example: what-thesis \| okno \| It's fine if you can't right now
# gloss: thesis \| one sentence that says what your essay will show, and why
# gloss: essay \| a piece of writing about one idea
# gloss: claim \| what you say is true
# gloss: sticker \| a little picture that you send in a chat

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far. The ending goes by it.
VAR up = 0
// Did you pretend that you knew the word? Jonah remembers it.
VAR pretended = false
-> start

=== start ===
You ask Jonah, the Writing Partner, "What's a thesis?" #place: classroom #stage: notice #enter: jonah #enter: robin
{ beginning:
- 1: He squeaks, "What's a theeesis?" like a mouse in a movie, and Robin cracks up. #act: laugh jonah
- 2: Jonah laughs so hard that he drops his phone, and Robin looks at you. #act: laugh jonah
}
Your ears get hot. What do you do?
+ ["Kidding! Of course I know it. Wait, did you think I was serious?" #id: kidding #ev: kind-honest avoidant #slip: hide]
    ~ pretended = true
    { beginning:
    - 1: JONAH: Okay so you got me, and then I did the mouse for nothing. #mood: happy
    - 2: JONAH: Wait wait wait, know what? I was watching a goat on a slide. #mood: surprised
    }
    Your sheet still says "thesis" at the top, with an empty line under it.
    { beginning:
    - 1: JONAH (thinks): I was about to tell them, and then it turned out to be a joke.
    - 2: JONAH (thinks): I missed the start of something, and nobody's telling me what.
    }
    COACH: Everyone thinks that you know it now, so nobody is going to tell you.
+ {beginning == 1} ["Okay, ouch. I really don't know it." #id: ouch #ev: kind-honest adaptive]
    ~ up = up + 1
    The squeak stops in the middle, and even Robin looks at his own sheet. #mood: calm
    JONAH (thinks): Okay so that was a real question, and then I went and did the mouse.
    COACH: Two honest lines took it out of the joke, and you didn't hit back.
+ {beginning == 1} ["You squeak like that when you read, too. It's so annoying." #id: squeak-too #ev: kind-honest aggressive]
    JONAH: No I don't. Wait, do I sound like that, Robin? #mood: upset
    Robin says, "Kinda," and now two people have hot ears.
    JONAH (thinks): And then I'm the one who reads out loud on Monday, and I'll hear it.
    COACH: It stung, and that's okay to feel. Now it stings at two desks.
+ {beginning == 2} ["Hey, was that about me? You can tell me." #id: about-me #ev: brave-thought adaptive #ev: kind-honest adaptive]
    ~ up = up + 1
    JONAH: It's about this goat, and then he goes down a slide backward! #mood: surprised
    JONAH (thinks): Wait, they thought that was about them? I didn't even hear the question.
    COACH: You asked what the laugh was, and it had four legs.
+ {beginning == 2} ["Thanks a lot for laughing at me when I ask you a question." #id: thanks-a-lot #ev: kind-honest aggressive #slip: blame]
    JONAH: At you? I was laughing at a goat, and now I feel gross. #mood: upset
    He turns the phone around, and there really is a goat on a slide.
    JONAH (thinks): I never heard a question, and now I'm the mean one in this story.
    COACH: Your ears were hot and you took a guess, and the goat got away with it.
- -> who

=== who ===
Across the table, Teo has an empty line on his sheet, too. #stage: pick #enter: teo
{ beginning:
- 1: Jonah and Robin do the mouse for another table now.
- 2: Jonah puts his phone in his bag and opens his notebook.
}
Who can help you with it now?
+ {beginning == 1} ["Teo, I'm asking Kai. Want to come?" #id: with-teo #ev: match-helper adaptive]
    ~ up = up + 1
    TEO: Yeah, me too. I mean, I nodded because everyone nodded. #mood: happy
    TEO (thinks): I've been looking at that word since Monday, and I thought it was only me.
    COACH: You picked another helper, and now there are two of you.
+ {beginning == 1} [Wait right here! Jonah's card says "Ask me", so he has to come back. #id: wait-for-jonah #ev: match-helper partial]
    The mouse goes to a third table, and you wait with your hand half up.
    TEO (thinks): Maybe they're waiting for the mouse to end, and I dunno if it does.
    COACH: His card fits, and today his ears are full of mouse.
+ {beginning == 2} ["Okay. Jonah, let's start over." #id: start-over #ev: match-helper adaptive]
    ~ up = up + 1
    JONAH: Yes, start over, and I'll even do the part where I listen. #mood: happy
    JONAH (thinks): The best part is that they came back, and I didn't earn that one.
    COACH: He's the one who knows essays, and he wasn't laughing at you.
+ {beginning == 2} ["Teo, could you please ask Kai for me? I'm done with Jonah." #id: done-with-jonah #ev: match-helper partial #slip: wrong-person]
    TEO: I mean, okay, but Kai does the library stuff. If you want. #mood: unsure
    JONAH (thinks): I put the phone away, and then they walked right around me.
    COACH: Another helper can be a good plan, and this one left out the writing guy.
+ [Look it up under the table, and don't let anyone see which word it is. #id: under-table #ev: match-helper avoidant #slip: hide]
    Your phone says that a thesis is 200 pages long and takes four years. #act: hide you
    { beginning:
    - 1: TEO (thinks): Their face went gray, so maybe I don't want to know what it said.
    - 2: TEO (thinks): Whatever is on that phone, it's not as good as the goat.
    }
    COACH: No one laughs under a table, and no one tells you it's the other kind.
- -> ask

=== ask ===
{ beginning:
- 1: Kai comes over to get a stapler, and looks at your empty line. #stage: ask #enter: kai
- 2: Jonah turns his chair to you, with a pen behind each ear. #stage: ask
}
How do you ask this time?
+ {beginning == 1} ["I bet you'll laugh, too. Never mind, it's nothing, sorry, sorry." #id: sorry-sorry #ev: ask-clearly avoidant #slip: vague]
    KAI: I have not laughed since October. #mood: calm
    TEO (thinks): I mean, that was three sorries, and the question didn't come out.
    COACH: You're keeping yourself safe, and the question stays in there with you.
    Teo points at the word on your sheet. #act: point teo
+ {beginning == 2} ["Can you show me yours? I'll change a few words, and nobody can tell." #id: change-a-few #ev: ask-to-learn expedient #slip: answer-grab]
    JONAH: And then Ms. Okafor reads me twice, and she knows it's me. #mood: unsure
    TEO (thinks): It's about what you think, so I dunno how anybody else would write it.
    COACH: It'd be on your sheet by lunch, without ever being in your head.
+ ["I read the sheet twice, and it's still mud! I'd love to see one, please." #id: show-a-real-one #ev: share-tries adaptive #ev: ask-to-learn adaptive]
    ~ up = up + 1
    { beginning:
    - 1: KAI: Good. I typed one this morning. #mood: happy
    - 2: JONAH: A real one! Okay so I've got one, and it's about sleep. #mood: happy
    }
    TEO (thinks): They said it so plainly that I could maybe say it like that, too.
    COACH: The second ask was clearer than the first, and it had your try in it.
+ [Ask again, in your own words. #id: ask-again #say: ask what-thesis]
    {
    - say_level >= 2:
        ~ up = up + 1
        { beginning:
        - 1: KAI: Clear question. I have an example. #mood: happy
        - 2: JONAH: Okay so now I heard all of it, and then here's one. #mood: happy
        }
        TEO (thinks): Yeah, that. That's what I wanted to ask since Monday.
        COACH: They have the question and the kind of help, so they can start.
    - else:
        { beginning:
        - 1: KAI: Maybe. Now name the thing. #mood: calm
        - 2: JONAH: Wait wait wait, is this about the goat? #mood: unsure
        }
        You hold up the sheet with the empty line on it.
        TEO (thinks): Asking again is the hard part, and they did that, at least.
        COACH: You asked a second time after a laugh. Put the word in it, and they've got it.
    }
- -> use

=== use ===
{ beginning:
- 1: KAI: "School should start late because we need sleep." Claim, then reason. #mood: calm #stage: use #prop: page sleep
- 2: JONAH: "School should start late," and then "because we need sleep." See? #mood: happy #stage: use #prop: page sleep
}
Your essay is about phones at lunch. What do you put on your line?
+ ["So good, thank you! I'll take the sleep one, word for word." #id: take-sleep #ev: use-help expedient #slip: take-and-go]
    Now your essay on phones begins with a long yawn. #sfx: pencil
    TEO (thinks): I mean, I like the yawn, but where did the phones go?
    COACH: The line is full, and it belongs to somebody else's essay.
+ ["Phones should stay on at lunch, because..." Chew your pen until it comes! #id: fight-reason #ev: use-help adaptive]
    ~ up = up + 1
    "Because my brother texts me when the bus is late," you write. #sfx: pencil #prop: page phones #act: scribble you
    TEO (thinks): Oh, that's all it is? I could do one about my grandma's dog.
    COACH: You used the shape that you were shown, with your own reason in it.
+ ["This one is about phones at lunch, and which part of them is good." #id: which-part #ev: use-help partial]
    The line looks very full, and it doesn't say which part. #sfx: pencil
    TEO (thinks): That's what it's about, but I dunno yet if they like phones or not.
    COACH: You have the topic, and the example had a because in it.
- -> chat

=== chat ===
{ beginning:
- 1: At lunch the group chat buzzes: Jonah sent a mouse sticker that says "theeesis". #stage: reflect #sfx: tap #prop: phone mouse
- 2: At lunch the group chat buzzes: "what even is a thesis," writes Robin. #stage: give #sfx: tap #prop: phone robin
}
{ beginning:
- 1: Eleven people can see it, and two of them already sent a cheese.
- 2: Eleven people can see it, and nobody answers him.
}
What do you send?
+ {beginning == 1} [To Jonah only: "There's kind of a person in it. Take it down?" #id: only-jonah #ev: say-impact adaptive]
    ~ up = up + 1
    The mouse is gone before you can put the phone away. #prop: phone gone
    JONAH (thinks): I thought it was about the voice. I didn't think there was a person in it.
    COACH: You told the one who could take it down, and you told him why.
+ {beginning == 1} [Six laughing faces, so that everybody knows you're fine with it. #id: six-faces #ev: say-impact avoidant #slip: hide]
    Four more people send a cheese, and one of them doesn't know what it's about.
    JONAH (thinks): Okay so they love it, and then I should make a whole set of these.
    COACH: It looks like you're in on it, and Jonah can't see your ears from there.
+ {beginning == 1} [Jonah asleep on the bus, with a cheese on his head. "Take that down!" #id: bus-photo #ev: say-impact aggressive]
    Now it's eleven people and two jokes, and nobody is eating lunch.
    JONAH (thinks): And then it's me with the cheese, and I wish we'd both stop.
    COACH: It made you even for a minute, and the chat is hungry for more.
+ {beginning == 2} ["I didn't know either! It's your claim plus a because, so they know why." #id: plus-because #ev: give-back adaptive #ev: explain-why adaptive]
    ~ up = up + 1
    Robin sends a thumb, and then so do five people who never asked. #mood: happy
    ROBIN (thinks): No way, I bet half of them nodded the whole week, too.
    COACH: You got it an hour ago, and you passed it on before anyone could laugh.
+ {beginning == 2} ["LOL, Robin. Which part of the word don't you get?" #id: lol-robin #ev: give-back aggressive]
    Two people send a goat, and Robin's name goes gray in the chat.
    ROBIN (thinks): Fine, whatever, I didn't want to know it anyway.
    COACH: For once it was somebody else, and that felt good for a second.
+ {beginning == 2} [Read it twice and put the phone away. Ms. Okafor can tell him. #id: put-away #ev: give-back avoidant #slip: not-my-problem]
    "Forget it," writes Robin at 12:09, and then, "I was kidding." #prop: phone gone
    ROBIN (thinks): Seriously, eleven people, and I'm the only one who doesn't know it?
    COACH: You don't owe him an answer, and you know how that quiet feels.
- -> mend

=== mend ===
Jonah catches up with you by the lockers, with no voices at all. #enter: jonah #act: wave jonah
{
- pretended:
    JONAH: You said you were kidding, and then I saw your sheet was empty. #mood: unsure
- beginning == 1:
    JONAH: Okay so I did the mouse, and then I saw your face. #mood: unsure
- else:
    JONAH: You asked me a real thing, and then I was with a goat. #mood: unsure
}
JONAH: I'm sorry. I'm supposed to be the one you can ask. #mood: calm
What do you tell him?
+ ["It stung all through math. I'm glad you came over, so it's better now." #id: it-stung #ev: say-impact adaptive #ev: specific-thanks adaptive]
    ~ up = up + 1
    JONAH: Okay, good. And then next week you ask me first, and I'll bring ears. #mood: happy
    JONAH (thinks): They told me the real thing, and I can do something with that.
    COACH: He hears what it did and that his sorry counted.
    {
    - up >= 5:
        -> end_bright
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }
+ ["Aw, thanks, it's fine! It was nothing, and now you said it, you're the best!" #id: its-fine #ev: say-impact partial]
    JONAH: Oh, phew! Then I can keep the {beginning == 1:mouse|goat}? #mood: happy
    JONAH (thinks): It was nothing, they say, and their voice says it was something.
    COACH: You let him off kindly, and he's not sure what he's off of.
    {
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }
+ ["Whatever. Try being sorry before you laugh." #id: whatever #ev: say-impact aggressive]
    JONAH: Okay so I would, and then it never comes in that order. #mood: upset
    JONAH (thinks): I practiced that sorry by the water fountain, and then it fell on the floor.
    COACH: You don't have to be over it yet, and you can tell him so.
    {
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }

=== end_bright ===
His card has a new line: "I {beginning == 1:squeak at cheese. I don't squeak|laugh at goats. I don't laugh} at questions." #end: bright asked-twice #prop: card new #mood: happy
You asked two times, and on Friday your line has a because in it.
JONAH: And then they asked again, and that's the best part. #mood: proud #curtain
-> END

=== end_steady ===
You know more about it than this morning, and some of it is still sore. #end: steady still-a-bit-sore #mood: calm
On Thursday there's a table for essays, and Teo saves you a chair.
TEO: Maybe we go together? I mean, if you want. #mood: calm #curtain
-> END

=== end_bumpy ===
The laugh is over, and your essay for Friday still has a gap in it. #end: bumpy the-line-is-open #mood: unsure
Ms. Okafor has time tomorrow before class, and Teo has the same sheet.
TEO: It's okay. I still don't have mine, so, yeah. #mood: unsure #curtain
-> END
