/** What stands around the matter in an English text: openings, ends, asides, wishes, tiny answers, interview talk. */
final class EnglishStyle {
    private EnglishStyle() {
    }

    static final String TEXT = """
            @open -
            [Done with|So done with|Finished with] this company.
            Where do I [start|even begin].
            [Don't|Do NOT] [bother|sign up|join].
            I never write reviews, but [here we are|this one earned it|enough is enough].
            Customer [for {years} years|since forever], [leaving|had enough|never again].
            [Zero stars|Minus five stars] if I could.
            Well done Harbour, [truly|a masterclass|slow clap].
            [Awful|Dreadful|Shocking|Miserable] [experience|month|service].
            What has happened to this [network|company]?
            [Buyer|Shopper|Reader] beware.
            Used to [love|recommend] them. [Used to.|Not now.|]
            [Gutted|Fed up|Fuming|Livid], if I'm honest.
            Another [{day}|month], another [mess|letdown].
            Oh Harbour. [Why|How hard can it be]?

            @open +
            [Very|Really|So] [happy|pleased] with {plan}.
            [Brilliant|Great|Lovely|Top] [service|company|network].
            [Five stars|10/10], [no notes|easily|would give six].
            [Credit where it's due|Fair play|Have to hand it to them].
            Been with Harbour {years} years, [no regrets|still happy].
            Nobody [writes|posts] when things go right, so [here goes|let me].
            [Pleasantly|Genuinely] surprised.
            [Joined|Signed up] in {month} and [so far so good|wish I'd done it sooner].
            [Thank you|Thanks a million|Hats off], {name} and team!
            [What a|Such a] [relief|find|difference].
            My [son|neighbour|boss] told me to try them, [right as usual|cheers for that].
            Does what it [says|should]. [Happy.|Good.|]

            @open 0
            [Mixed bag|Bit of both|Swings and roundabouts].
            It's [fine|OK|alright], I suppose.
            Three stars, [let me explain|here's why|make of that what you will].
            [Good|Some good] points, [bad|some bad] points.
            [Six weeks|Three months|A year] in, here's [the verdict|where I am].
            [Average|Middling|Decent enough] so far.
            On {plan} since {month}.

            @close -
            [Avoid|Steer clear|Run].
            [Leaving|I'm off|Cancelling] [as soon as the contract ends|this week|, goodbye].
            [Sort it out|Do better|Wake up], Harbour.
            I want [my money back|an answer|a human being].
            [Shame|Such a shame|Pity], [they used to be good|it started well].
            [Never|Not] again.
            Take your [business|money] [elsewhere|anywhere else].
            [Rant over|There, I said it|End of rant].
            [Disgusted|Disappointed|Worn out].
            See you at the [ombudsman|other network].
            Anyway. [My number's coming with me|Lesson learned|That's my {day} gone].

            @close +
            [Would|Will] recommend [to anyone|in a heartbeat|without question].
            [Keep it up|More of this|Don't change a thing]!
            [Staying put|Not going anywhere|Customer for life].
            [Cheers|Thanks|Thank you] [again|{name}|all].
            Can't [fault it|ask for more].
            [Told|Telling] all my [friends|mates at work|neighbours].
            [Happy|Very happy|One happy] customer.
            Next stop, [moving my mum over|the family plan].
            [Worth every penny|Money well spent].
            That's how it's done.

            @close 0
            [We'll see|Time will tell|Jury's out].
            [Could be better, could be worse|Room to improve|Nothing special].
            Might [stay|renew], might not.
            [Meh|Shrug|It'll do].
            Ask me again [in six months|after winter].

            @lead -
            [honestly|frankly|seriously|no word of a lie],
            [worse|even worse|the worst part]:
            [also|plus|on top of that|to top it all],
            [and|then] [guess what|get this]:
            [for me|in our house|in my case],
            [another thing|one more thing|next problem]:
            [once again|as usual|yet again],
            [long story short|in short]:

            @lead +
            [honestly|frankly|genuinely],
            [also|plus|on top of that|better still],
            [for me|in our house|for what I need],
            [nice touch|big plus|bonus]:
            [as ever|as always|once again],
            [and|best of all],
            [after a year|after six months|so far],

            @turn -
            [however|sadly|then again],
            but
            [only gripe|one gripe|big but|only downside]:
            [that said|on the other hand],
            [shame though|one black mark]:

            @turn +
            [to be fair|in fairness|credit where due],
            [on the plus side|upside|silver lining]:
            [that said|mind you],
            [one good thing|saving grace]:

            @tail -
            , [ridiculous|pathetic|shambles|unacceptable|a joke]
            , [brilliant|great job|superb], [really|just superb|cheers]
            , and [nobody says sorry|they act like it's normal|it isn't the first time]
            , [I give up|I'm tired of it|my patience is gone]
            , [not joking|true story|hand on heart]
            , [so annoying|so frustrating|drives me mad]
            , [not good enough|poor show]
            , you couldn't make it up
            , [smh|fuming|wtf]

            @tail +
            , [love it|spot on|perfect|ace|happy days]
            , [made my day|puts my mind at rest|such a relief]
            , [fair play|hats off|respect]
            , and [it wasn't the first time|I don't say that lightly|that's rare]
            , [chuffed|over the moon|well pleased]
            , [more please|as it should be]

            @aside
            I've been [a customer for {years} years|on {plan} since {month}|with them since the old name].
            We'd just moved to {town}, [boxes everywhere|no broadband yet|new job, new baby], [so a working phone mattered|you can picture it].
            My [husband|wife|flatmate] [said go elsewhere|warned me|isn't convinced], but [I'm stubborn|here we are].
            I [drive for a living|work nights|run a small cafe|care for my dad], so [the phone is my lifeline|I can't be hanging about].
            [I'll spare you the details|Short version|Not going to tell the whole saga], [but you get the idea|it'd take all day].
            I [read the reviews|compared four networks|asked around] before [picking {plan}|signing].
            My [brother|colleague {name}|daughter] [has the same plan|joined the same week] and [says the same|agrees with me].
            At {age}, [I like things simple|I've seen a few phone companies come and go|you learn to read contracts].
            [It was raining|It was the day before our holiday|It was a bank holiday], [the kids were screaming|the dog had been sick], [naturally|of course].
            [Back in the day|Ten years ago|Under the old owners] [you knew who to ring|it was different], [but never mind|times change].
            I have [screenshots|every email|dates and names], [if anyone wants them|just in case].
            In our house {phone} [does everything|is the only phone that matters], [work, school, the lot|like it or not].
            I wasn't asking for [the moon|miracles], [just what was on the poster|only a phone that works].
            [Meanwhile|In the meantime], [my tea went cold|my boss was calling|the neighbours lent me their wifi].
            At work [half of us are on Harbour|we compare notes at lunch], so [word gets round|I hear it all].
            [That's the background|So that's the story|Now you know], [on to the rest|moving on].
            The {town} branch is [ten minutes away|an hour's bus ride], I [pass it every {day}|go about twice a year].

            There are [four|five|two] of us in the house, [and one charger|all on our phones|plus my mother-in-law].
            At first I [thought it was me|blamed the phone|let it slide], then I [read the contract|asked around|kept a diary].
            My son, who [fixes phones|works in IT|knows about these things], [shrugged|had a good look|laughed].
            My nan used to say [buy cheap, buy twice|you judge a shop by its worst day|manners cost nothing].
            This is [my first|not my first] phone company, [so I know the drill|so I was paying attention|and maybe not my last].
            Between {town} and {town} I [see a lot of shops|drive forty miles a day|know every bend].
            Writing this [on the train|late at night|between shifts], [excuse the typos|bear with me|but I wanted to].
            My neighbour's [parcel|contract|bill] is [another story|a saga of its own|the opposite of mine].
            To set the scene: [a flat on the fourth floor|an old stone house|a narrowboat], [thick walls|no landline|and a lot of video calls].
            You asked for [an honest opinion|a frank view], [so here it is|you get one|don't blame me].
            I counted: [two visits, three calls|one order, four emails|three plans since {month}].
            In fairness {month} is [always mad|a busy time|when everyone moves], [I get that|but still].
            Other [reviews|comments] [warned me|say the same|are split], [each to their own|and I see why|rightly so].
            When you [run a B&B|raise three kids|count every penny], [these things weigh|you notice everything|you remember].
            {name} says [stop typing|I exaggerate|tell them everything], [no chance|so there|it's how I'm made].

            @neutral
            on {plan} since {month}, [nothing to report|too early to say|we'll see]
            got {phone} as [a work phone|a spare|a present for {name}], [still in the box|only just set it up]
            [about the same as|no better, no worse than] [my last network|the others|before]
            it [makes calls|works|does the job], [it's a phone|end of review]
            does anyone know if {plan} [includes roaming|works on tablets|can be paused]?
            case number {order}, [logged {day}|for reference]
            moved from [monthly to prepaid|one plan to another] in {month}, [no change|for info]
            account has [two lines|three lines|one line and a tablet], [store pickup|set up {day}]

            @tiny +
            [Great|Perfect|Brilliant|Love it|Excellent|Top] [👍|😍|!!|🙂|👌🏽|❤️|💯|]
            [All good|No complaints|Happy|Works|Fine by me|Does the job] [👍|🙂|.|thanks|so far]
            [good|gr8|luv it|sorted|spot on|ace|tidy] [:)|!!|lol|👌|m8]
            [Thanks|Cheers|Ta] [Harbour|{name}|guys|all] [⚓|!|🙏🏻|]

            @tiny -
            [Rubbish|Useless|Awful|Avoid|Scam|Terrible|Bad] [👎|!!!|😡|🤦🏻‍♀️|…|]
            [never again|no thx|worst ever|hopeless|gone|bye] [!!|😤|.|👋🏼]
            [Not great|Not happy|Poor|Shambles] [😒|!|.|🙄]

            @tiny 0
            [n/a|N/A|nothing|Nothing|none|ok|OK|Ok|meh|average|Average|fine|alright|so so|it's ok] [.|…|😐|🤷🏽‍♂️|🤷|-|]
            [Don't know|no opinion|no comment|too early to say|not sure|see above] [.|…|🙂|]
            [.|-|?|...|same|as before|ditto|pass]

            @greeting
            Dear Sir or Madam,
            Hello,
            [Dear Harbour Mobile,|To the customer team,|To whom it may concern,]

            @purpose -
            I am writing to [complain about|express my disappointment with|raise a concern about] the service on {plan} since [the 3rd of|early|late] {month}.
            As a customer of {years} years, I [am sorry to have to|never thought I would] write this letter.
            I wish to [make a formal complaint|put on record how let down I feel].

            @purpose +
            I am writing to [thank|commend] [your team|the staff in {town}|{name}] for [excellent service|the care shown to my family].
            People mostly write to complain; [allow me to do the opposite|this is not one of those letters].
            After {years} years as a customer I felt I should [say thank you|put some praise in writing].

            @purpose 0
            I am writing with [some feedback|a few remarks] [on {plan}|following my visit to the {town} store].
            You asked for my views; here [they are|are a few thoughts].

            @sign
            [Yours faithfully|Yours sincerely|Kind regards|Best wishes], {signature}
            I look forward to your reply. {signature}
            [With thanks|Regards|Yours], {signature}

            @wish Price
            [freeze|cut|drop] prices for [existing customers|people who stay], [simple as that|and no mid contract rises|please]
            same price for [old and new customers|everybody]
            @wish Coverage
            [more masts|better signal] [round {town}|in the hills|indoors]
            fix the [dead zones|dropped calls] [on the trains|before selling 5G]
            @wish Handset
            phones with [better batteries|bigger buttons], [repairs that last|and a charger in the box]
            [stock|bring back] [small phones|decent budget handsets]
            @wish Delivery
            deliver [when you say|at weekends|to the door] and [text if late|stop losing parcels]
            [faster|next day] SIM delivery [outside cities|for everyone]
            @wish Switching
            make switching [quicker|less of a maze], [one form|keep my number safe]
            an [activation|eSIM] process that [works first time|my mum can do]
            @wish Store
            [more staff|longer hours] in [the {town} store|stores on Saturdays]
            [reopen|open] a [shop|store] [in {town}|near me]
            @wish App
            an app that [doesn't crash|lets me log in], [please|with bigger text]
            [simpler|faster] website, [less clutter|and a visible contact number]
            @wish Complaint handling
            [answer the phone|shorter hold times|call back when promised], [humans please|not {minutes} minutes]
            [one person|someone] who [owns a complaint|sees it through]
            @wish Billing
            [clear|one page|honest] bills [with no surprise fees|I can understand]
            [warn me|text me] before [charging extra|roaming fees]
            @wish Personalisation
            offers [that suit what I use|for people like me], [not random stuff|look at my usage]
            [remember|know] [my history|who I am] when I call
            @wish Commercial pressure
            [fewer|stop the] [texts|sales calls|emails], [please|one a month is plenty|!!!]
            [respect|read] my [opt out|no marketing tick]
            @wish Reward
            [reward|thank] [loyal customers|people who stay], [not just new ones|for a change]
            [better|real] rewards, [money off the bill|no silly points]
            @wish Trust
            [stop selling|protect] [my data|our details]
            [be straight|tell the truth] about [unlimited|the small print|price rises]

            @foreign +
            [Muy bien|Estupendo], [todo perfecto|mi familia encantada], [thanks amigos|10/10]
            [Très content|C'est parfait], [merci beaucoup|bravo], [great network|you guys rock]
            [Bardzo dobrze|Super oferta], [polecam|dzięki], works great for calls home
            [Ottimo|Fantastico], [tutto bene|bravissimi], five stars from me and nonna
            [Danke|Vielen Dank], [alles gut|läuft], [no complaints here|keep going]
            [Shukran|Mashallah], [really good people|may it last], [happy family|cheap calls home]
            [Obrigado|Valeu], [muito bom|top demais], best network since I moved here
            @foreign -
            [Mamma mia|Basta], [che disastro|non funziona niente], [shame on you|I want out]
            [Scheiße|Mensch], [nichts geht|schon wieder], [no words|every single week]
            [Não acredito|Que vergonha], [nunca mais|estou farto], [bye Harbour|so tired of this]
            [Qué vergüenza|Un desastre], [nunca más|me voy], [I cancel|no more money from me]
            [C'est nul|Quelle honte], [j'en ai marre|plus jamais], [excuse my French|literally]
            [Katastrofa|Masakra], [nie polecam|szkoda słów], no signal no help

            @speech
            [um…|well…|I mean…|you know…|how to put it…|look…]
            [you know|right|I guess|so yeah|to be fair|like]

            @ask intro
            To begin, could you tell me a little about yourself and how you came to Harbour Mobile?
            Thanks for making the time. How long have you been with Harbour?
            @ask Price
            What do you think of the prices?
            When I say "price", what comes to mind?
            @ask Coverage
            How is the signal where you live and work?
            @ask Handset
            Tell me about the phone you have now.
            @ask Delivery
            How did your SIM or phone get to you?
            @ask Switching
            What was it like moving your number across?
            @ask Store
            Tell me about the last time you went into a store.
            @ask App
            Do you use the app or the website?
            @ask Complaint handling
            Have you ever had to complain?
            When something goes wrong, what do you do?
            @ask Billing
            And the bill, how do you find it?
            @ask Personalisation
            Do you feel that Harbour knows you?
            @ask Commercial pressure
            How do you feel about the messages they send you?
            @ask Reward
            Have you had any kind of reward for staying?
            @ask Trust
            Would you say you trust them?
            @ask detail
            How do you mean?
            Can you give me an example?
            Is there anything specific you have in mind?
            Tell me a bit more.
            What makes you say that?
            @ask follow
            What was that like for you?
            And your reaction?
            Looking back, what do you make of it?
            What impression did that leave?
            How did that make you feel?
            What did you do next?
            Did you tell anyone about it?
            How did it end?
            @ask end
            If you ran Harbour Mobile, what would you change first?
            Is there anything you would like to add?

            @reply intro
            So, I'm {signature}, {age}, I live just outside {town}. I've been with Harbour {years} years or so. [My dad had them|They were the only shop open that day|It was the cheapest at the time], [and I never moved|simple as that].
            I live in {town} [with my partner and two kids|on my own, well, me and the dog|with my parents still]. I [came over from another network|got my first SIM from them|joined for the phone, really], must be {years} years back.
            @reply feel -
            I was [livid|upset|more tired than angry], because [I'd trusted them|you plan your day around these things]. You tell yourself it's only a phone, and then you're awake at two in the morning writing the email in your head.
            [Small|Stupid|Invisible], that's the word. [You pay and you pay, and you're a ticket number.|They don't even have to be rude, that's the thing.]
            I [let it go|moaned to everybody|wrote a letter, a real one]. [My wife said leave.|My sister would have camped outside head office.]
            It isn't the money. It's [the principle|not being told|being treated as if you're lying]. One phone call would have done it.
            It [fizzled out|sorted itself, more or less|never really ended]. But it leaves a taste.
            At the time, [nothing|I laughed it off], then [I told the table at dinner|I lay awake]. It's the pile of little things, you see.
            Like [I was the wrong sort of customer|I was in the way]. You end up saying sorry for having a problem, which is upside down.
            I thought of [older people|people who don't like to push]. I can [stand my ground|make a noise]. Not everyone can.
            @reply feel +
            I was [chuffed|relieved|properly surprised]. You brace yourself for a fight and then there isn't one.
            It sounds daft, but [it made my day|I nearly cried]. [I told everyone.|I wrote a review, and I never do.]
            So now I [don't shop around|go back without thinking]. That's how trust works, in little bits.
            You can tell there are [people behind it|grown-ups in charge]. That's what I'm after, [more than price|as much as signal].
            I thought, [right, so it can be done|that's how it should work]. And it's been fine since.
            [Calm|At ease], simply that. You stop thinking about it, and that's the luxury.
            I [grinned like an idiot on the bus|wanted to thank somebody], but who? So I filled in their little form.
            It [won me back|changed my mind], because before that [it had been up and down|I was half out of the door].
            @reply more
            [Depends on the day|Depends who you get], [same everywhere|to be honest].
            I say that, but [I haven't tried everything|my neighbour would tell you the opposite].
            [You get used to it|You make do], which is maybe [the sad part|all there is to it].
            Mind you, [I'm no expert|everyone's different|I only speak for myself].
            In our house [I|my partner|the kids] [do|decide on] the phones, [and it's a long argument|except who pays].
            My [kids|colleagues|mates] wouldn't put up with it, they [switch every six months|do it all online].
            [When you get older|With kids|With my shifts], you get [less patient|fussier|calmer about it].
            There's a bit of [habit|nostalgia|laziness] in it: my first phone was from them, [a brick with an aerial|I was nineteen].
            I do [look around|compare], [there's a lot of choice now|you'd be silly not to].
            I won't lie, [money's tight|I nearly didn't come today|I've got a list].
            It's like [the butcher|your doctor|the pub]: once they know you, it's different.
            @reply end
            [I'd put people back on the phones|I'd listen to the folk in the stores, they know everything|I'd stop chasing new customers]. Then I'd [keep it simple|leave the good bits alone]. That's it. It's not rocket science.
            No, I think that's everything. [You tell them|Do pass on] that [I'm still here|I'd stay if they met me halfway]. [For now.|As long as {name} works there.]
            """;
}
