<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>meterscope::ui::AccessPage</name>
    <message>
        <source>Looking whether the port may be read</source>
        <translation>Kijken of de poort gelezen mag worden</translation>
    </message>
    <message>
        <source>The port is gone</source>
        <translation>De poort is weg</translation>
    </message>
    <message>
        <source>%1 is not plugged in any more.</source>
        <translation>%1 is niet meer aangesloten.</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Steek de kabel in</translation>
    </message>
    <message>
        <source>Listening begins by itself then.</source>
        <translation>Het luisteren begint dan vanzelf.</translation>
    </message>
    <message>
        <source>The port is busy</source>
        <translation>De poort is bezet</translation>
    </message>
    <message>
        <source>There is no such device</source>
        <translation>Dat apparaat is er niet</translation>
    </message>
    <message>
        <source>You may not read this port</source>
        <translation>U mag deze poort niet lezen</translation>
    </message>
    <message>
        <source>Plug the cable in, or go back and correct the name.</source>
        <translation>Steek de kabel in, of ga terug en verbeter de naam.</translation>
    </message>
    <message>
        <source>Stop the other program</source>
        <translation>Stop het andere programma</translation>
    </message>
    <message>
        <source>Look for the device</source>
        <translation>Zoek het apparaat</translation>
    </message>
    <message>
        <source>Get the right to read it</source>
        <translation>Krijg het recht om te lezen</translation>
    </message>
    <message>
        <source>Listening begins by itself as soon as the port can be read.</source>
        <translation>Het luisteren begint vanzelf zodra de poort gelezen kan worden.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AlignmentPage</name>
    <message>
        <source>&amp;Sound while moving: the faster the beeps, the better</source>
        <translation>&amp;Geluid bij het verschuiven: hoe sneller de piepjes, hoe beter</translation>
    </message>
    <message>
        <source>Move the head until the bar is full</source>
        <translation>Verschuif de kop tot de balk vol is</translation>
    </message>
    <message>
        <source>Usually the magnet sits centred over the optical window, with the cable downwards. Sun and lamps disturb: shade the head with a hand to see.</source>
        <translation>Meestal zit de magneet midden op het optische venster, met de kabel naar beneden. Zon en lampen storen: scherm de kop met een hand af om dat te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole telegram(s) so far</source>
        <translation>
            <numerusform>%n heel telegram tot nu toe</numerusform>
            <numerusform>%n hele telegrammen tot nu toe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantDialog</name>
    <message>
        <source>Connection assistant</source>
        <translation>Verbindingsassistent</translation>
    </message>
    <message>
        <source>Nothing is recorded until a telegram passes its checksum.</source>
        <translation>Er wordt niets vastgelegd tot een telegram zijn controlegetal haalt.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Verslag kopiëren</translation>
    </message>
    <message>
        <source>&amp;Ask the meter</source>
        <translation>Meter &amp;aanspreken</translation>
    </message>
    <message>
        <source>Sends the sign-on of IEC 62056-21 at 300 baud: for meters that speak only when asked</source>
        <translation>Stuurt de aanmelding van IEC 62056-21 met 300 baud: voor meters die alleen antwoorden als ze gevraagd worden</translation>
    </message>
    <message>
        <source>Align the &amp;head</source>
        <translation>&amp;Kop richten</translation>
    </message>
    <message>
        <source>serial numbers removed</source>
        <translation>serienummers verwijderd</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Luisteren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Listen again</source>
        <translation>Opnieuw &amp;luisteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Use this meter</source>
        <translation>Deze meter &amp;gebruiken</translation>
    </message>
    <message>
        <source>copied, serial numbers removed</source>
        <translation>gekopieerd, serienummers verwijderd</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantSteps</name>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>The port is not there.</source>
        <translation>De poort is er niet.</translation>
    </message>
    <message>
        <source>by network</source>
        <translation>via het netwerk</translation>
    </message>
    <message>
        <source>readable, no other program</source>
        <translation>leesbaar, geen ander programma</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantWords</name>
    <message>
        <source>The signal is inverted</source>
        <translation>Het signaal is geïnverteerd</translation>
    </message>
    <message>
        <source>signal inverted</source>
        <translation>signaal geïnverteerd</translation>
    </message>
    <message>
        <source>The meter sends seven bits</source>
        <translation>De meter stuurt zeven bits</translation>
    </message>
    <message>
        <source>seven bits</source>
        <translation>zeven bits</translation>
    </message>
    <message>
        <source>The meter sends eight bits</source>
        <translation>De meter stuurt acht bits</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>acht bits</translation>
    </message>
    <message>
        <source>The port is too fast</source>
        <translation>De poort is te snel</translation>
    </message>
    <message>
        <source>port too fast</source>
        <translation>poort te snel</translation>
    </message>
    <message>
        <source>The port is too slow</source>
        <translation>De poort is te traag</translation>
    </message>
    <message>
        <source>port too slow</source>
        <translation>poort te traag</translation>
    </message>
    <message>
        <source>Telegrams arrive damaged</source>
        <translation>Telegrammen komen beschadigd aan</translation>
    </message>
    <message>
        <source>bad checksums</source>
        <translation>foute controlegetallen</translation>
    </message>
    <message>
        <source>The signal rises too slowly</source>
        <translation>Het signaal stijgt te langzaam</translation>
    </message>
    <message>
        <source>weak pull-up</source>
        <translation>zwakke pull-up</translation>
    </message>
    <message>
        <source>Bytes get lost on the way</source>
        <translation>Onderweg gaan bytes verloren</translation>
    </message>
    <message>
        <source>bytes lost</source>
        <translation>bytes kwijt</translation>
    </message>
    <message>
        <source>The light is too weak</source>
        <translation>Het licht is te zwak</translation>
    </message>
    <message>
        <source>weak light</source>
        <translation>zwak licht</translation>
    </message>
    <message>
        <source>Other light disturbs the head</source>
        <translation>Ander licht stoort de kop</translation>
    </message>
    <message>
        <source>foreign light</source>
        <translation>vreemd licht</translation>
    </message>
    <message>
        <source>The bytes make no telegram</source>
        <translation>De bytes vormen geen telegram</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>The line is silent</source>
        <translation>De lijn is stil</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>The data line stays low</source>
        <translation>De datalijn blijft laag</translation>
    </message>
    <message>
        <source>only breaks</source>
        <translation>alleen breaks</translation>
    </message>
    <message>
        <source>The meter has stopped sending</source>
        <translation>De meter stuurt niets meer</translation>
    </message>
    <message>
        <source>data stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>You may not read this port</source>
        <translation>U mag deze poort niet lezen</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>geen rechten</translation>
    </message>
    <message>
        <source>Another program reads this port</source>
        <translation>Een ander programma leest deze poort</translation>
    </message>
    <message>
        <source>port busy</source>
        <translation>poort bezet</translation>
    </message>
    <message>
        <source>The port is gone</source>
        <translation>De poort is weg</translation>
    </message>
    <message>
        <source>port gone</source>
        <translation>poort weg</translation>
    </message>
    <message>
        <source>ModemManager talks to this port</source>
        <translation>ModemManager praat tegen deze poort</translation>
    </message>
    <message>
        <source>modem commands</source>
        <translation>modemopdrachten</translation>
    </message>
    <message>
        <source>The head hears only itself</source>
        <translation>De kop hoort alleen zichzelf</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>echo</translation>
    </message>
    <message>
        <source>This is not a P1 port</source>
        <translation>Dit is geen P1-poort</translation>
    </message>
    <message>
        <source>other protocol</source>
        <translation>ander protocol</translation>
    </message>
    <message>
        <source>This is not a meter</source>
        <translation>Dit is geen meter</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>geen meter</translation>
    </message>
    <message>
        <source>The telegrams are encrypted</source>
        <translation>De telegrammen zijn versleuteld</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>sleutel nodig</translation>
    </message>
    <message>
        <source>The meter wants its PIN</source>
        <translation>De meter wil zijn pincode</translation>
    </message>
    <message>
        <source>PIN needed</source>
        <translation>pincode nodig</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is off</source>
        <translation>De klok van de meter loopt niet goed</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>klok fout</translation>
    </message>
    <message>
        <source>The relay changes the bytes</source>
        <translation>De doorgever verandert de bytes</translation>
    </message>
    <message>
        <source>relay not raw</source>
        <translation>doorgever niet ‘raw’</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a good SML signal: %1</source>
        <translation>een goed SML-signaal: %1</translation>
    </message>
    <message>
        <source>a good P1 signal: %1</source>
        <translation>een goed P1-signaal: %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 van %2 bytes</translation>
    </message>
    <message>
        <source>Readable as received</source>
        <translation>Leesbaar zoals ontvangen</translation>
    </message>
    <message>
        <source>Bytes with bit 0 set</source>
        <translation>Bytes met bit 0 gezet</translation>
    </message>
    <message>
        <source>Readable turned over</source>
        <translation>Leesbaar na omkeren</translation>
    </message>
    <message>
        <source>Bytes of even parity</source>
        <translation>Bytes met even pariteit</translation>
    </message>
    <message>
        <source>Readable without bit 7</source>
        <translation>Leesbaar zonder bit 7</translation>
    </message>
    <message>
        <source>Dark bits</source>
        <translation>Donkere bits</translation>
    </message>
    <message>
        <source>Bytes FF: no light at all</source>
        <translation>Bytes FF: helemaal geen licht</translation>
    </message>
    <message>
        <source>Bytes 00</source>
        <translation>Bytes 00</translation>
    </message>
    <message>
        <source>Different bytes</source>
        <translation>Verschillende bytes</translation>
    </message>
    <message>
        <source>every bit is read several times</source>
        <translation>elke bit wordt meermaals gelezen</translation>
    </message>
    <message>
        <source>in %1 bytes</source>
        <translation>in %1 bytes</translation>
    </message>
    <message>
        <source>Check the cable</source>
        <translation>Controleer de kabel</translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter</source>
        <translation>Gebruik een P1-kabel met ingebouwde inverter</translation>
    </message>
    <message>
        <source>Read the line as %1</source>
        <translation>Lees de lijn als %1</translation>
    </message>
    <message>
        <source>Read the line with other settings</source>
        <translation>Lees de lijn met andere instellingen</translation>
    </message>
    <message>
        <source>Use a stronger pull-up</source>
        <translation>Gebruik een sterkere pull-up</translation>
    </message>
    <message>
        <source>Move the infrared head</source>
        <translation>Verschuif de infraroodkop</translation>
    </message>
    <message>
        <source>Shade the infrared head</source>
        <translation>Scherm de infraroodkop af</translation>
    </message>
    <message>
        <source>Stop the other program</source>
        <translation>Stop het andere programma</translation>
    </message>
    <message>
        <source>Keep ModemManager away from this port</source>
        <translation>Houd ModemManager van deze poort weg</translation>
    </message>
    <message>
        <source>Use another USB port</source>
        <translation>Gebruik een andere USB-poort</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Kies een andere poort</translation>
    </message>
    <message>
        <source>Get the right to read it</source>
        <translation>Krijg het recht om te lezen</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Steek de kabel in</translation>
    </message>
    <message>
        <source>Check the relay</source>
        <translation>Controleer de doorgever</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s PIN</source>
        <translation>Voer de pincode van de meter in</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s key</source>
        <translation>Voer de sleutel van de meter in</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Kijk naar de meter</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1 wordt gelezen</translation>
    </message>
    <message>
        <source>A whole %1 telegram has come, and its checksum holds.</source>
        <translation>Er is een heel telegram %1 gekomen, en het controlegetal klopt.</translation>
    </message>
    <message>
        <source>A whole %1 telegram has come. Telegrams of this kind carry no checksum.</source>
        <translation>Er is een heel telegram %1 gekomen. Zulke telegrammen hebben geen controlegetal.</translation>
    </message>
    <message>
        <source>%1, telegram whole</source>
        <translation>%1, telegram heel</translation>
    </message>
    <message>
        <source>Listening was cancelled</source>
        <translation>Het luisteren is afgebroken</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>%1, %2 of %3 s</source>
        <translation>%1, %2 van %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Controleer de klok van deze computer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>%1 bytes heard</source>
        <translation>%1 bytes gehoord</translation>
    </message>
    <message>
        <source>A telegram every</source>
        <translation>Een telegram om de</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>asked by Meterscope</source>
        <translation>gevraagd door Meterscope</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemeten</translation>
    </message>
    <message>
        <source>as meters of this kind do</source>
        <translation>zoals meters van deze soort</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>of the whole telegram</source>
        <translation>van het hele telegram</translation>
    </message>
    <message>
        <source>telegrams of this kind carry none</source>
        <translation>telegrammen van deze soort hebben er geen</translation>
    </message>
    <message>
        <source>It speaks only when asked: Meterscope asks it every minute, and sends nothing else.</source>
        <translation>Hij spreekt alleen als hem iets gevraagd wordt: Meterscope vraagt het elke minuut en verstuurt verder niets.</translation>
    </message>
    <message>
        <source>Or switch on “Invert RXD” of an FTDI cable with FT_PROG; clones of the chip ignore it.</source>
        <translation>Of schakel “Invert RXD” van een FTDI-kabel in met FT_PROG; klonen van de chip negeren dat.</translation>
    </message>
    <message>
        <source>The grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, and start Meterscope with that file.</source>
        <translation>De netbeheerder verstrekt hem. Schrijf hem in een bestand, “NAAM key=HEX” op een regel, en start Meterscope met dat bestand.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::Banner</name>
    <message>
        <source>For somebody who helps: what was measured, without serial and meter numbers</source>
        <translation>Voor wie helpt: wat er gemeten is, zonder serie- en meternummers</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteLegend</name>
    <message>
        <source>Marks in the bytes</source>
        <translation>Markeringen in de bytes</translation>
    </message>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>changed since the last telegram</source>
        <translation>veranderd sinds het vorige telegram</translation>
    </message>
    <message>
        <source>in the checksum</source>
        <translation>in de controlesom</translation>
    </message>
    <message>
        <source>escapes and padding</source>
        <translation>escapes en opvulling</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteStrip</name>
    <message>
        <source>Received bytes</source>
        <translation>Ontvangen bytes</translation>
    </message>
    <message>
        <source>%1, turned over: %2</source>
        <translation>%1, omgekeerd: %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from 0x%1: %2</source>
        <translation>
            <numerusform>%n byte vanaf 0x%1: %2</numerusform>
            <numerusform>%n bytes vanaf 0x%1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::BytesPane</name>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>Hoe bytes getoond worden</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CaptureText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterscope.</source>
        <translation>%1 is geschreven door een nieuwere versie van Meterscope.</translation>
    </message>
    <message>
        <source>%1 is damaged from its beginning.</source>
        <translation>%1 is vanaf het begin beschadigd.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: there is no room for a copy of it among the temporary files.</source>
        <translation>%1 kan niet worden getoond: er is geen ruimte voor een kopie bij de tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>%1, rows: %2.</source>
        <comment>file</comment>
        <translation>%1, rijen: %2.</translation>
    </message>
    <message>
        <source>The file is damaged; rows that are missing: %1.</source>
        <translation>Het bestand is beschadigd; ontbrekende rijen: %1.</translation>
    </message>
    <message>
        <source>The raw archive has nothing older of this line.</source>
        <translation>Het ruwe archief heeft niets ouders van deze lijn.</translation>
    </message>
    <message>
        <source>Older telegrams of this line from the raw archive, rows: %1.</source>
        <translation>Oudere telegrammen van deze lijn uit het ruwe archief, rijen: %1.</translation>
    </message>
    <message>
        <source>Files that cannot be read: %1.</source>
        <translation>Bestanden die niet te lezen zijn: %1.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CareText</name>
    <message>
        <source>Readings of the newest weeks, as rows</source>
        <translation>Metingen van de nieuwste weken, als rijen</translation>
    </message>
    <message>
        <source>Every reading, packed</source>
        <translation>Elke meting, ingepakt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Quarter hours</source>
        <translation>Kwartieren</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>List of other registers</source>
        <translation>Lijst van andere meterstanden</translation>
    </message>
    <message>
        <source>Gas, water, peaks and other registers</source>
        <translation>Gas, water, pieken en andere standen</translation>
    </message>
    <message>
        <source>Gaps, tariff changes, power failures</source>
        <translation>Gaten, tariefwissels, stroomstoringen</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Meter swaps and resets</source>
        <translation>Meterwissels en resets</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <translation>Twijfelachtige standen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Settings of the database</source>
        <translation>Instellingen van de database</translation>
    </message>
    <message>
        <source>What waited for the disk</source>
        <translation>Wat op de schijf wachtte</translation>
    </message>
    <message>
        <source>Layout of the database</source>
        <translation>Indeling van de database</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Restore a backup, or go on: when the damage gets in the way of recording, the file is set aside and all that can be read of it is taken over. SQLite says: %1</source>
        <translation>
            <numerusform>Het bestand is op %n plaats beschadigd. Zet een back-up terug, of ga door: als de schade het vastleggen hindert, wordt het bestand opzijgezet en alles wat leesbaar is overgenomen. SQLite zegt: %1</numerusform>
            <numerusform>Het bestand is op %n plaatsen beschadigd. Zet een back-up terug, of ga door: als de schade het vastleggen hindert, wordt het bestand opzijgezet en alles wat leesbaar is overgenomen. SQLite zegt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings deleted.</source>
        <translation>%1 metingen verwijderd.</translation>
    </message>
    <message>
        <source>%1 readings and %2 raw telegrams deleted.</source>
        <translation>%1 metingen en %2 ruwe telegrammen verwijderd.</translation>
    </message>
    <message>
        <source>All totals are right: %1 readings were added up again.</source>
        <translation>Alle totalen kloppen: %1 metingen zijn opnieuw opgeteld.</translation>
    </message>
    <message>
        <source>%1 differences in %2 readings. “meterscope-cli history verify” lists them.</source>
        <translation>%1 verschillen in %2 metingen. “meterscope-cli history verify” somt ze op.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet besloten</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Reservekopie gemaakt: %1.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Teruggezet.</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as %1.</source>
        <translation>Teruggezet. Wat er was is bewaard als %1.</translation>
    </message>
    <message>
        <source>%1 readings taken over.</source>
        <translation>%1 metingen overgenomen.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>De import is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Kept so from now on. What is older goes step by step, beside the recording.</source>
        <translation>Zo wordt het voortaan bewaard. Wat ouder is, verdwijnt stap voor stap, naast het opnemen.</translation>
    </message>
    <message>
        <source>These readings count now.</source>
        <translation>Deze standen tellen nu mee.</translation>
    </message>
    <message>
        <source>These readings stay out of all totals.</source>
        <translation>Deze standen blijven buiten alle totalen.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartData</name>
    <message>
        <source>import</source>
        <translation>afname</translation>
    </message>
    <message>
        <source>export</source>
        <translation>teruglevering</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>laagste</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>hoogste</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n day(s) more, %2</source>
        <comment>day, hours</comment>
        <translation>
            <numerusform>%1 en nog %n dag, %2</numerusform>
            <numerusform>%1 en nog %n dagen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n day(s)</source>
        <translation>
            <numerusform>Gemiddelde van %n dag</numerusform>
            <numerusform>Gemiddelde van %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: geen gegevens</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, lowest, highest voltage</comment>
        <translation>%1 (%2 tot %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest voltage</comment>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartSheet</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, what the system says</comment>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartTables</name>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemeten</translation>
    </message>
    <message>
        <source>gap filled from registers</source>
        <translation>gat gevuld uit meterstanden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>equals the registers</source>
        <translation>gelijk aan de meterstanden</translation>
    </message>
    <message>
        <source>differs from the registers</source>
        <translation>wijkt af van de meterstanden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Uur van de dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>moet nog komen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ConsumptionText</name>
    <message>
        <source>Import T1</source>
        <translation>Afname T1</translation>
    </message>
    <message>
        <source>Import T2</source>
        <translation>Afname T2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Afname</translation>
    </message>
    <message>
        <source>Export T1</source>
        <translation>Teruglevering T1</translation>
    </message>
    <message>
        <source>Export T2</source>
        <translation>Teruglevering T2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Teruglevering</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>%1 = register difference, exact</source>
        <comment>31 days</comment>
        <translation>%1 = verschil van de standen, exact</translation>
    </message>
    <message>
        <source>%1: no registers to compare with</source>
        <comment>31 days</comment>
        <translation>%1: geen meterstanden om mee te vergelijken</translation>
    </message>
    <message>
        <source>%1 and the registers differ by %2 (%3)</source>
        <comment>31 days, figure, part</comment>
        <translation>%1 en de meterstanden verschillen %2 (%3)</translation>
    </message>
    <message>
        <source>import</source>
        <translation>afname</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>teruglevering %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>teruglevering</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Warmte</translation>
    </message>
    <message>
        <source>water</source>
        <translation>water</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>warmte</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CountryText</name>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DamageText</name>
    <message>
        <source>bit %1 fell to 0</source>
        <translation>bit %1 viel naar 0</translation>
    </message>
    <message>
        <source>bit %1 rose to 1</source>
        <translation>bit %1 steeg naar 1</translation>
    </message>
    <message>
        <source>The meter was sending already when the line was opened. That is normal.</source>
        <translation>De meter was al aan het zenden toen de lijn geopend werd. Dat is normaal.</translation>
    </message>
    <message>
        <source>The line was low for longer than a character lasts: the plug was moved, or the cable was without power for a moment.</source>
        <translation>De lijn was langer laag dan een teken duurt: de stekker is bewogen, of de kabel had even geen stroom.</translation>
    </message>
    <message>
        <source>Short pulses on a line that is at rest: interference, or a loose contact.</source>
        <translation>Korte pulsen op een lijn in rust: storing of een los contact.</translation>
    </message>
    <message>
        <source>Readable characters without the beginning of a telegram: its first bytes were lost.</source>
        <translation>Leesbare tekens zonder het begin van een telegram: de eerste bytes zijn verloren gegaan.</translation>
    </message>
    <message>
        <source>Bytes without sense: interference, another speed or parity than the meter&apos;s, or an inverted line.</source>
        <translation>Bytes zonder zin: storing, een andere snelheid of pariteit dan die van de meter, of een omgekeerde lijn.</translation>
    </message>
    <message>
        <source>Expected %1, found %2: %3</source>
        <comment>byte, byte, flipped bits</comment>
        <translation>Verwacht %1, gevonden %2: %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>byte %1 of the line&apos;s stream</source>
        <translation>byte %1 van de stroom van de lijn</translation>
    </message>
    <message>
        <source>The eighth bit of nearly every character makes the number of its ones even, and without it they are text: the meter sends seven bits with even parity.</source>
        <translation>De achtste bit maakt van bijna elk teken het aantal enen even, en zonder die bit is het tekst: de meter zendt zeven bits met even pariteit.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DataDialog</name>
    <message>
        <source>Recorded data</source>
        <translation>Vastgelegde gegevens</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Kee&amp;ping</source>
        <translation>B&amp;ewaren</translation>
    </message>
    <message>
        <source>Dou&amp;btful</source>
        <translation>&amp;Twijfelachtig</translation>
    </message>
    <message>
        <source>Dou&amp;btful (%1)</source>
        <translation>&amp;Twijfelachtig (%1)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DeletePage</name>
    <message>
        <source>Deletes everything that was recorded in these days, for good. What was used meanwhile stays visible as one figure, because the meter counts on.</source>
        <translation>Verwijdert voorgoed alles wat in deze dagen is vastgelegd. Wat intussen is verbruikt blijft als één getal zichtbaar, omdat de meter doortelt.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Verwij&amp;deren…</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>De periode eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>Delete everything from %1 up to and with %2? This cannot be undone.</source>
        <translation>Alles van %1 tot en met %2 verwijderen? Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffPane</name>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Alleen verschillen</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes eerder</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes later</translation>
    </message>
    <message>
        <source>Difference %1 → %2</source>
        <comment>numbers of telegrams</comment>
        <translation>Verschil %1 → %2</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>telegram %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>geen verschil</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n veld</numerusform>
            <numerusform>%n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffTable</name>
    <message>
        <source>Fields of both telegrams</source>
        <translation>Velden van beide telegrammen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DoubtPage</name>
    <message>
        <source>Doubtful readings</source>
        <translation>Twijfelachtige standen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Meterstand</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Voor → na</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <translation>W&amp;eglaten</translation>
    </message>
    <message>
        <source>These readings count from now on, and what follows is measured from them.</source>
        <translation>Deze metingen tellen voortaan mee, en wat volgt wordt vanaf daar gemeten.</translation>
    </message>
    <message>
        <source>These readings never count. They stay in the database and can be accepted later.</source>
        <translation>Deze metingen tellen nooit mee. Ze blijven in de database en kunnen later worden geaccepteerd.</translation>
    </message>
    <message>
        <source>No reading is doubtful: the connection could deliver all that was recorded.</source>
        <translation>Geen enkele meting is twijfelachtig: de aansluiting kon alles leveren wat is vastgelegd.</translation>
    </message>
    <message>
        <source>The checksum of these readings is right, but they say more than the connection can deliver in that time. They are kept, and left out of all totals until you decide: accept them when the meter really jumped, leave them out when it sent nonsense. You can change your mind later.</source>
        <translation>De controlesom van deze metingen klopt, maar ze zeggen meer dan de aansluiting in die tijd kan leveren. Ze blijven bewaard en buiten alle totalen tot u beslist: accepteer ze als de meter echt versprong, laat ze weg als hij onzin stuurde. U kunt later van gedachten veranderen.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::EmptyPage</name>
    <message>
        <source>No meter yet</source>
        <translation>Nog geen meter</translation>
    </message>
    <message>
        <source>Plug in a P1 cable or an infrared head, or look at a recording first.</source>
        <translation>Sluit een P1-kabel of infraroodkop aan, of bekijk eerst een opname.</translation>
    </message>
    <message>
        <source>Connect a meter</source>
        <translation>Meter verbinden</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Opname openen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo proberen</translation>
    </message>
    <message>
        <source>Starts a simulated meter; its readings go into a database of their own.</source>
        <translation>Start een gesimuleerde meter; de standen komen in een eigen database.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::EvidenceCard</name>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::Explanation</name>
    <message>
        <source>not about a medium</source>
        <translation>niet over een medium</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>elektriciteit</translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation>warmtekostenverdeler</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>koude</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>warmte</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>cold water</source>
        <translation>koud water</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>warm water</translation>
    </message>
    <message>
        <source>of the manufacturer</source>
        <translation>van de fabrikant</translation>
    </message>
    <message>
        <source>active, from the grid</source>
        <translation>werkelijk, van het net</translation>
    </message>
    <message>
        <source>active, to the grid</source>
        <translation>werkelijk, naar het net</translation>
    </message>
    <message>
        <source>reactive, from the grid</source>
        <translation>blind, van het net</translation>
    </message>
    <message>
        <source>reactive, to the grid</source>
        <translation>blind, naar het net</translation>
    </message>
    <message>
        <source>reactive, quadrant %1</source>
        <translation>blind, kwadrant %1</translation>
    </message>
    <message>
        <source>apparent, from the grid</source>
        <translation>schijnbaar, van het net</translation>
    </message>
    <message>
        <source>apparent, to the grid</source>
        <translation>schijnbaar, naar het net</translation>
    </message>
    <message>
        <source>current</source>
        <translation>stroom</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>spanning</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>arbeidsfactor</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frequentie</translation>
    </message>
    <message>
        <source>active, both directions added</source>
        <translation>werkelijk, beide richtingen opgeteld</translation>
    </message>
    <message>
        <source>active, direction as sign</source>
        <translation>werkelijk, richting als teken</translation>
    </message>
    <message>
        <source>about the device</source>
        <translation>over het toestel</translation>
    </message>
    <message>
        <source>error register</source>
        <translation>foutregister</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>lijst van waarden</translation>
    </message>
    <message>
        <source>maxima added up</source>
        <translation>maxima opgeteld</translation>
    </message>
    <message>
        <source>average of the running period</source>
        <translation>gemiddelde van de lopende periode</translation>
    </message>
    <message>
        <source>average of the last period</source>
        <translation>gemiddelde van de vorige periode</translation>
    </message>
    <message>
        <source>highest average</source>
        <translation>hoogste gemiddelde</translation>
    </message>
    <message>
        <source>at this moment</source>
        <translation>op dit moment</translation>
    </message>
    <message>
        <source>register</source>
        <translation>telwerk</translation>
    </message>
    <message>
        <source>average</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>number of times too low</source>
        <translation>aantal keer te laag</translation>
    </message>
    <message>
        <source>number of times too high</source>
        <translation>aantal keer te hoog</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>all tariffs</source>
        <translation>alle tarieven</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>tarief %1</translation>
    </message>
    <message>
        <source>past period</source>
        <translation>voorbije periode</translation>
    </message>
    <message>
        <source>number %1 of IEC 62056-62, table 4</source>
        <translation>nummer %1 van IEC 62056-62, tabel 4</translation>
    </message>
    <message>
        <source>%1, number %2 of IEC 62056-62, table 4</source>
        <translation>%1, nummer %2 van IEC 62056-62, tabel 4</translation>
    </message>
    <message>
        <source>1 %1 is %2 %3</source>
        <comment>unit as sent, factor, base unit</comment>
        <translation>1 %1 is %2 %3</translation>
    </message>
    <message>
        <source>%1: T1 is %2, T2 is %3</source>
        <comment>country, names of the tariffs</comment>
        <translation>%1: T1 is %2, T2 is %3</translation>
    </message>
    <message>
        <source>sent as UTC</source>
        <translation>gestuurd als UTC</translation>
    </message>
    <message>
        <source>%1, as sent</source>
        <translation>%1, zoals gestuurd</translation>
    </message>
    <message>
        <source>flag S, summer time: %1</source>
        <translation>vlag S, zomertijd: %1</translation>
    </message>
    <message>
        <source>%1: no summer time on this meter, %2</source>
        <comment>country, offset</comment>
        <translation>%1: deze meter kent geen zomertijd, %2</translation>
    </message>
    <message>
        <source>flag W, winter time: %1</source>
        <translation>vlag W, wintertijd: %1</translation>
    </message>
    <message>
        <source>no flag; the calendar of %1 says %2</source>
        <comment>country, offset</comment>
        <translation>geen vlag; volgens de kalender van %1 %2</translation>
    </message>
    <message>
        <source>to the grid, by its code; counts as negative in the net power</source>
        <translation>naar het net, volgens de code; telt negatief in het nettovermogen</translation>
    </message>
    <message>
        <source>negative: energy flows to the grid</source>
        <translation>negatief: energie stroomt naar het net</translation>
    </message>
    <message>
        <source>not negative: energy comes from the grid</source>
        <translation>niet negatief: energie komt van het net</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Voortgang van het exporteren</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Bezig met exporteren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Laatste dag, inbegrepen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren …</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Teruglevering</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolutie</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Best&amp;and</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (Excel)</source>
        <translation>CSV voor een rekenblad (Excel)</translation>
    </message>
    <message>
        <source>CSV for programs (pandas)</source>
        <translation>CSV voor programma&apos;s (pandas)</translation>
    </message>
    <message>
        <source>CSV like dsmr-reader&apos;s</source>
        <translation>CSV zoals die van dsmr-reader</translation>
    </message>
    <message>
        <source>Statistics for Home Assistant</source>
        <translation>Statistieken voor Home Assistant</translation>
    </message>
    <message>
        <source>Readings at a clock time</source>
        <translation>Standen op een kloktijd</translation>
    </message>
    <message>
        <source>This chart as a picture (PNG)</source>
        <translation>Deze grafiek als afbeelding (PNG)</translation>
    </message>
    <message>
        <source>This chart as a drawing (SVG)</source>
        <translation>Deze grafiek als tekening (SVG)</translation>
    </message>
    <message>
        <source>This chart as a page (PDF)</source>
        <translation>Deze grafiek als pagina (PDF)</translation>
    </message>
    <message>
        <source>This chart&apos;s table (CSV)</source>
        <translation>De tabel van deze grafiek (CSV)</translation>
    </message>
    <message>
        <source>Every telegram</source>
        <translation>Elk telegram</translation>
    </message>
    <message>
        <source>The rows of the table: points as decimal sign, UTC first.</source>
        <translation>De regels van de tabel: punten als decimaalteken, UTC eerst.</translation>
    </message>
    <message>
        <source>The chart as it is on the page, drawn in light colours.</source>
        <translation>De grafiek zoals die op de pagina staat, in lichte kleuren.</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas, local times: opens in a spreadsheet with a double click.</source>
        <translation>Puntkomma&apos;s en decimale komma&apos;s, lokale tijd: opent met een dubbelklik in een rekenblad.</translation>
    </message>
    <message>
        <source>Commas and decimal points, UTC first; a .json file beside it says what the columns are.</source>
        <translation>Komma&apos;s en decimale punten, UTC eerst; een .json-bestand ernaast zegt wat de kolommen zijn.</translation>
    </message>
    <message>
        <source>The fields that dsmr-reader exports, in its order.</source>
        <translation>De velden die dsmr-reader exporteert, in zijn volgorde.</translation>
    </message>
    <message>
        <source>A row for every register that moved in an hour, for import_statistics.</source>
        <translation>Een regel voor elke meterstand die in een uur veranderde, voor import_statistics.</translation>
    </message>
    <message>
        <source>The registers at the beginning of each day, hour or month, as a supplier asks for them.</source>
        <translation>De standen aan het begin van elke dag, elk uur of elke maand, zoals een leverancier ze vraagt.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Exporteren geannuleerd; er is geen bestand geschreven.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FactList</name>
    <message>
        <source>About the selected field</source>
        <translation>Over het gekozen veld</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FaultTable</name>
    <message>
        <source>Line break, bytes 0x00</source>
        <translation>Lijnonderbreking, bytes 0x00</translation>
    </message>
    <message>
        <source>Bytes 0xFF between telegrams</source>
        <translation>Bytes 0xFF tussen telegrammen</translation>
    </message>
    <message>
        <source>Characters that belong to no telegram</source>
        <translation>Tekens die bij geen telegram horen</translation>
    </message>
    <message>
        <source>Bytes that belong to no telegram</source>
        <translation>Bytes die bij geen telegram horen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Laatst om</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Sindsdien</translation>
    </message>
    <message>
        <source>Text of 7E1 read as 8N1</source>
        <translation>Tekst van 7E1, gelezen als 8N1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldPlot</name>
    <message>
        <source>Plot</source>
        <translation>Grafiek</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldSeries</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Host time</source>
        <translation>Tijd op deze computer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldText</name>
    <message>
        <source>P1 telegram</source>
        <translation>P1-telegram</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Baud rate character</source>
        <translation>Baudrateteken</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Gegevensregel</translation>
    </message>
    <message>
        <source>OBIS code</source>
        <translation>OBIS-code</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Haakjes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Aantal rijen</translation>
    </message>
    <message>
        <source>OBIS code of a column</source>
        <translation>OBIS-code van een kolom</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>Regeleinde</translation>
    </message>
    <message>
        <source>Fill bytes</source>
        <translation>Vulbytes</translation>
    </message>
    <message>
        <source>Unreadable line</source>
        <translation>Onleesbare regel</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Eindteken</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Encrypted envelope</source>
        <translation>Versleutelde envelop</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>Systeemtitel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Security control</source>
        <translation>Beveiligingsbyte</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Frameteller</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Cijfertekst</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authenticatiekenmerk</translation>
    </message>
    <message>
        <source>SML transport frame</source>
        <translation>SML-transportframe</translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation>Startreeks</translation>
    </message>
    <message>
        <source>Transport version</source>
        <translation>Transportversie</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Opvulling</translation>
    </message>
    <message>
        <source>Escape sequence</source>
        <translation>Escapereeks</translation>
    </message>
    <message>
        <source>Number of padding bytes</source>
        <translation>Aantal opvulbytes</translation>
    </message>
    <message>
        <source>Transport checksum</source>
        <translation>Transportchecksum</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Transactienummer</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Groepsnummer</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>Afbreken bij fout</translation>
    </message>
    <message>
        <source>Message body</source>
        <translation>Berichtinhoud</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Berichttype</translation>
    </message>
    <message>
        <source>Message checksum</source>
        <translation>Berichtchecksum</translation>
    </message>
    <message>
        <source>End of message</source>
        <translation>Einde van het bericht</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Verzoek tot openen</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>Antwoord op openen</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Verzoek tot sluiten</translation>
    </message>
    <message>
        <source>Close response</source>
        <translation>Antwoord op sluiten</translation>
    </message>
    <message>
        <source>Profile pack request</source>
        <translation>Verzoek om profielpakket</translation>
    </message>
    <message>
        <source>Profile pack response</source>
        <translation>Antwoord met profielpakket</translation>
    </message>
    <message>
        <source>Profile list request</source>
        <translation>Verzoek om profiellijst</translation>
    </message>
    <message>
        <source>Profile list response</source>
        <translation>Antwoord met profiellijst</translation>
    </message>
    <message>
        <source>Parameter request</source>
        <translation>Verzoek om parameters</translation>
    </message>
    <message>
        <source>Parameter response</source>
        <translation>Antwoord met parameters</translation>
    </message>
    <message>
        <source>Parameter change request</source>
        <translation>Verzoek tot wijzigen van parameters</translation>
    </message>
    <message>
        <source>List request</source>
        <translation>Verzoek om lijst</translation>
    </message>
    <message>
        <source>List response</source>
        <translation>Antwoord met lijst</translation>
    </message>
    <message>
        <source>Attention response</source>
        <translation>Attentiebericht</translation>
    </message>
    <message>
        <source>Unknown message body</source>
        <translation>Onbekende berichtinhoud</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Tekenset</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Request file id</source>
        <translation>Bestandsnummer van het verzoek</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>Server-id</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Reference time</source>
        <translation>Referentietijd</translation>
    </message>
    <message>
        <source>SML version</source>
        <translation>SML-versie</translation>
    </message>
    <message>
        <source>File signature</source>
        <translation>Handtekening van het bestand</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Naam van de lijst</translation>
    </message>
    <message>
        <source>Sensor time</source>
        <translation>Sensortijd</translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation>Gatewaytijd</translation>
    </message>
    <message>
        <source>List signature</source>
        <translation>Handtekening van de lijst</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Lijst met waarden</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Lijstregel</translation>
    </message>
    <message>
        <source>Object name</source>
        <translation>Objectnaam</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswoord</translation>
    </message>
    <message>
        <source>Value time</source>
        <translation>Tijd van de waarde</translation>
    </message>
    <message>
        <source>Scaler</source>
        <translation>Schaalfactor</translation>
    </message>
    <message>
        <source>Value signature</source>
        <translation>Handtekening van de waarde</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Tijd van het antwoord</translation>
    </message>
    <message>
        <source>Register period</source>
        <translation>Registerperiode</translation>
    </message>
    <message>
        <source>Parameter tree path</source>
        <translation>Pad in de parameterboom</translation>
    </message>
    <message>
        <source>Path element</source>
        <translation>Deel van het pad</translation>
    </message>
    <message>
        <source>Header list</source>
        <translation>Lijst met koppen</translation>
    </message>
    <message>
        <source>Header entry</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Period list</source>
        <translation>Lijst met perioden</translation>
    </message>
    <message>
        <source>Period entry</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period signature</source>
        <translation>Handtekening van de periode</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Ruwe gegevens</translation>
    </message>
    <message>
        <source>With raw data</source>
        <translation>Met ruwe gegevens</translation>
    </message>
    <message>
        <source>Begin time</source>
        <translation>Begintijd</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Eindtijd</translation>
    </message>
    <message>
        <source>Object list</source>
        <translation>Lijst met objecten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Profile signature</source>
        <translation>Handtekening van het profiel</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>Naam van de parameter</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Waarde van de parameter</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Onderliggende</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribuut</translation>
    </message>
    <message>
        <source>Tuple entry</source>
        <translation>Tupelregel</translation>
    </message>
    <message>
        <source>Attention number</source>
        <translation>Attentienummer</translation>
    </message>
    <message>
        <source>Attention message</source>
        <translation>Attentietekst</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Soort tijd</translation>
    </message>
    <message>
        <source>Time value</source>
        <translation>Tijdwaarde</translation>
    </message>
    <message>
        <source>Local offset</source>
        <translation>Verschil met UTC</translation>
    </message>
    <message>
        <source>Season offset</source>
        <translation>Zomertijdverschil</translation>
    </message>
    <message>
        <source>Type and length</source>
        <translation>Type en lengte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Onleesbare bytes</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldsPane</name>
    <message>
        <source>About the selected field</source>
        <translation>Over het gekozen veld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>no. %1: no telegram</source>
        <translation>nr. %1: geen telegram</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>telegram %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n veld</numerusform>
            <numerusform>%n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Opname &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Recorded data…</source>
        <translation>Vastgelegde ge&amp;gevens…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilePage</name>
    <message>
        <source>What takes how much room</source>
        <translation>Wat hoeveel ruimte inneemt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Bestand &amp;nakijken</translation>
    </message>
    <message>
        <source>&amp;Verify totals</source>
        <translation>&amp;Totalen narekenen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Reservekopie…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Teru&amp;gzetten…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Table %1 of the database</source>
        <translation>Tabel %1 van de database</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Reservekopie maken in</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Terugzetten uit</translation>
    </message>
    <message>
        <source>Put this backup in the place of what is recorded? What is there now is kept beside it.</source>
        <translation>Deze reservekopie op de plaats zetten van wat is vastgelegd? Wat er nu is blijft ernaast bewaard.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterBar</name>
    <message>
        <source>Filter: crc == bad or 1-0:1.7.0 &gt; 2 kW</source>
        <translation>Filter: crc == bad or 1-0:1.7.0 &gt; 2 kW</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>De lijst filteren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that fit, all rows</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterHelp</name>
    <message>
        <source>Filter help</source>
        <translation>Uitleg bij het filter</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Examples: Return takes one into the filter</source>
        <translation>Voorbeelden: Enter zet er een in het filter</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>a reading of that code or quantity; compared with a number, with or without unit, or a text</source>
        <translation>een meting met die code of grootheid; vergeleken met een getal, met of zonder eenheid, of een tekst</translation>
    </message>
    <message>
        <source>the checksum</source>
        <translation>de controlesom</translation>
    </message>
    <message>
        <source>what became of the telegram</source>
        <translation>wat er van het telegram werd</translation>
    </message>
    <message>
        <source>time since the last telegram of the line</source>
        <translation>tijd sinds het vorige telegram van de lijn</translation>
    </message>
    <message>
        <source>compared with a number</source>
        <translation>vergeleken met een getal</translation>
    </message>
    <message>
        <source>when it arrived, what the meter&apos;s clock said</source>
        <translation>wanneer het aankwam, wat de klok van de meter zei</translation>
    </message>
    <message>
        <source>anywhere in the bytes</source>
        <translation>ergens in de bytes</translation>
    </message>
    <message>
        <source>rows to stop at, late ones, bytes between telegrams</source>
        <translation>rijen om bij stil te staan, late, bytes tussen telegrammen</translation>
    </message>
    <message>
        <source>several conditions; and binds closer than or</source>
        <translation>meer voorwaarden; and bindt sterker dan or</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterText</name>
    <message>
        <source>codes that were sent</source>
        <translation>codes die zijn verzonden</translation>
    </message>
    <message>
        <source>checksum: ok, bad, absent</source>
        <translation>controlegetal: ok, bad, absent</translation>
    </message>
    <message>
        <source>ok, partial, rejected</source>
        <translation>ok, partial, rejected</translation>
    </message>
    <message>
        <source>dsmr, sml, encrypted</source>
        <translation>dsmr, sml, encrypted</translation>
    </message>
    <message>
        <source>what is wrong with a telegram</source>
        <translation>wat er mis is met een telegram</translation>
    </message>
    <message>
        <source>time since the last telegram</source>
        <translation>tijd sinds het vorige telegram</translation>
    </message>
    <message>
        <source>bytes on the line</source>
        <translation>bytes op de lijn</translation>
    </message>
    <message>
        <source>number in the list</source>
        <translation>nummer in de lijst</translation>
    </message>
    <message>
        <source>active tariff</source>
        <translation>actief tarief</translation>
    </message>
    <message>
        <source>power from the grid</source>
        <translation>vermogen van het net</translation>
    </message>
    <message>
        <source>time of arrival</source>
        <translation>tijd van aankomst</translation>
    </message>
    <message>
        <source>the meter&apos;s own clock</source>
        <translation>de klok van de meter</translation>
    </message>
    <message>
        <source>text among the bytes</source>
        <translation>tekst in de bytes</translation>
    </message>
    <message>
        <source>bytes, in hex</source>
        <translation>bytes, hexadecimaal</translation>
    </message>
    <message>
        <source>rejected telegrams and noise</source>
        <translation>afgekeurde telegrammen en ruis</translation>
    </message>
    <message>
        <source>longer gap than usual</source>
        <translation>langere pauze dan gewoonlijk</translation>
    </message>
    <message>
        <source>bytes that belong to no telegram</source>
        <translation>bytes die bij geen telegram horen</translation>
    </message>
    <message>
        <source>“%1” has no meaning in a filter.</source>
        <translation>“%1” betekent niets in een filter.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Het tweede aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>A condition is missing at the end, such as crc == bad.</source>
        <translation>Aan het einde ontbreekt een voorwaarde, zoals crc == bad.</translation>
    </message>
    <message>
        <source>A condition belongs here, not “%1”.</source>
        <translation>Hier hoort een voorwaarde, niet “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Er is geen veld “%1”.</translation>
    </message>
    <message>
        <source>A comparison is missing, such as == or &gt;.</source>
        <translation>Er ontbreekt een vergelijking, zoals == of &gt;.</translation>
    </message>
    <message>
        <source>This field cannot be compared with “%1”.</source>
        <translation>Dit veld kan niet met “%1” worden vergeleken.</translation>
    </message>
    <message>
        <source>A value to compare with is missing.</source>
        <translation>De waarde om mee te vergelijken ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is no value for this field.</source>
        <translation>“%1” is geen waarde voor dit veld.</translation>
    </message>
    <message>
        <source>This field is never “%1”.</source>
        <translation>Dit veld is nooit “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no number, or one with too many digits.</source>
        <translation>“%1” is geen getal, of een met te veel cijfers.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Er is geen eenheid “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no unit of this field.</source>
        <translation>“%1” is geen eenheid van dit veld.</translation>
    </message>
    <message>
        <source>“%1” is no OBIS code, such as 1-0:1.7.0 or 1-0:*.7.0.</source>
        <translation>“%1” is geen OBIS-code, zoals 1-0:1.7.0 of 1-0:*.7.0.</translation>
    </message>
    <message>
        <source>“%1” is no time, such as 12:00 or 2026-11-28T12:00.</source>
        <translation>“%1” is geen tijd, zoals 12:00 of 2026-11-28T12:00.</translation>
    </message>
    <message>
        <source>“%1” is no row of bytes in hex, such as 1B1B.</source>
        <translation>“%1” is geen rij bytes in hex, zoals 1B1B.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Dit haakje wordt niet gesloten.</translation>
    </message>
    <message>
        <source>This bracket was not opened.</source>
        <translation>Dit haakje is niet geopend.</translation>
    </message>
    <message>
        <source>“and” or “or” is missing in front of “%1”.</source>
        <translation>Voor “%1” ontbreekt “and” of “or”.</translation>
    </message>
    <message>
        <source>Too many brackets inside each other.</source>
        <translation>Te veel haakjes in elkaar.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::GapHistogram</name>
    <message>
        <source>Gaps between telegrams</source>
        <translation>Tussentijden van telegrammen</translation>
    </message>
    <message>
        <source>%1 from %2 s</source>
        <comment>count of gaps, their length</comment>
        <translation>%1 vanaf %2 s</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthLine</name>
    <message>
        <source>State of the connection</source>
        <translation>Toestand van de verbinding</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthWatch</name>
    <message>
        <source>no meter connected</source>
        <translation>geen meter verbonden</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n telegram</numerusform>
            <numerusform>%n telegrammen</numerusform>
        </translation>
    </message>
    <message>
        <source>parity %1 framing %2 breaks %3</source>
        <translation>pariteit %1 framing %2 onderbrekingen %3</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n keer opnieuw verbonden</numerusform>
            <numerusform>%n keer opnieuw verbonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HeatMapChart</name>
    <message>
        <source>%1 kWh</source>
        <comment>the strongest colour of a heat map</comment>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>export</source>
        <translation>teruglevering</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Meterscope</source>
        <translation>&amp;Over Meterscope</translation>
    </message>
    <message>
        <source>About Meterscope</source>
        <translation>Over Meterscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Meterscope %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Meterscope %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reads smart meters: live, exact, for years.&lt;br&gt;DSMR P1 and SML.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Leest slimme meters: live, exact, jarenlang.&lt;br&gt;DSMR P1 en SML.&lt;br&gt;&lt;br&gt;Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryChartCard</name>
    <message>
        <source>Consumption</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Heat map of hours and days</source>
        <translation>Warmtekaart van uren en dagen</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>De grafiek als tabel</translation>
    </message>
    <message>
        <source>Proof of the totals</source>
        <translation>Bewijs van de totalen</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>Gemiddelde dag</translation>
    </message>
    <message>
        <source>Looking into the history …</source>
        <translation>Geschiedenis wordt gelezen …</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Bars appear here once a meter is connected.</source>
        <translation>Nog niets vastgelegd. Hier verschijnen staven zodra er een meter is verbonden.</translation>
    </message>
    <message>
        <source>No data for %1. Recording started %2.</source>
        <translation>Geen gegevens voor %1. Het vastleggen begon %2.</translation>
    </message>
    <message>
        <source>Lowest, mean and highest</source>
        <translation>Laagste, gemiddelde en hoogste</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spanning</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s) left out</source>
        <translation>
            <numerusform>%n twijfelachtige stand weggelaten</numerusform>
            <numerusform>%n twijfelachtige standen weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryHead</name>
    <message>
        <source>Electricity</source>
        <translation>Elektriciteit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>Gemiddelde dag</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Warmtekaart</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>&amp;Quantity and chart</source>
        <translation>&amp;Grootheid en grafiek</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Balken</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergelijken met</translation>
    </message>
    <message>
        <source>Quantity and chart</source>
        <translation>Grootheid en grafiek</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>Vergelijken met een andere periode</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Lengte van de periode</translation>
    </message>
    <message>
        <source>Another day or range (Ctrl+G)</source>
        <translation>Een andere dag of een ander bereik (Ctrl+G)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Niets</translation>
    </message>
    <message>
        <source>The &amp;year before</source>
        <translation>Het &amp;jaar ervoor</translation>
    </message>
    <message>
        <source>The &amp;period before</source>
        <translation>De &amp;periode ervoor</translation>
    </message>
    <message>
        <source>&amp;Another period…</source>
        <translation>Een &amp;andere periode …</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Warmte</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryPage</name>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Vorige periode</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>V&amp;olgende periode</translation>
    </message>
    <message>
        <source>&amp;Longer period</source>
        <translation>&amp;Langere periode</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;tabel tonen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ga naar datum …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken …</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ga naar datum</translation>
    </message>
    <message>
        <source>Compare with the period around</source>
        <translation>Vergelijken met de periode rond</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistorySide</name>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>vs %1</source>
        <comment>compared with a period</comment>
        <translation>t.o.v. %1</translation>
    </message>
    <message>
        <source>%1 add up to the same</source>
        <translation>%1 tellen op tot hetzelfde</translation>
    </message>
    <message>
        <source>%1 add up to %2</source>
        <translation>%1 tellen op tot %2</translation>
    </message>
    <message>
        <source>Highest quarter</source>
        <translation>Hoogste kwartier</translation>
    </message>
    <message>
        <source>Highest hour</source>
        <translation>Hoogste uur</translation>
    </message>
    <message>
        <source>Highest export</source>
        <translation>Hoogste teruglevering</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Hoogste dag</translation>
    </message>
    <message>
        <source>Lowest day</source>
        <translation>Laagste dag</translation>
    </message>
    <message>
        <source>Standby, estimated</source>
        <translation>Sluipverbruik, geschat</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Hoogste: %1</translation>
    </message>
    <message>
        <source>Filled from registers</source>
        <translation>Gevuld uit meterstanden</translation>
    </message>
    <message>
        <source>Recording since</source>
        <translation>Vastgelegd sinds</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <translation>Twijfelachtige standen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change or a share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryText</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>De database kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The database cannot be written: check the rights on its file and folder.</source>
        <translation>De database kan niet worden beschreven: controleer de rechten op het bestand en de map.</translation>
    </message>
    <message>
        <source>The disk is full; nothing is recorded until there is room.</source>
        <translation>De schijf is vol; er wordt niets vastgelegd tot er ruimte is.</translation>
    </message>
    <message>
        <source>Another program records into this database; it is open for reading only.</source>
        <translation>Een ander programma schrijft in deze database; ze is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De database is beschadigd.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>De database is door een nieuwere versie van dit programma geschreven.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>The history reported a fault.</source>
        <translation>De geschiedenis meldt een fout.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>legt niets vast</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>legt vast · %1</translation>
    </message>
    <message>
        <source>The disk is full; raw telegrams are not kept until there is room.</source>
        <translation>De schijf is vol; ruwe telegrammen worden niet bewaard tot er ruimte is.</translation>
    </message>
    <message>
        <source>Another program keeps the raw telegrams of this database.</source>
        <translation>Een ander programma bewaart de ruwe telegrammen van deze database.</translation>
    </message>
    <message>
        <source>Raw telegrams cannot be kept.</source>
        <translation>Ruwe telegrammen kunnen niet worden bewaard.</translation>
    </message>
    <message>
        <source>Raw telegrams cannot be kept (%1).</source>
        <translation>Ruwe telegrammen kunnen niet worden bewaard (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The database was written by an earlier version of this program and is brought up to date when this version records into it.</source>
        <translation>De database is door een eerdere versie van dit programma geschreven en wordt bijgewerkt zodra deze versie erin opneemt.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Het bestand is geen database van dit programma.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>These readings cannot count: later readings of the meter are lower.</source>
        <translation>Deze standen kunnen niet meetellen: latere standen van de meter zijn lager.</translation>
    </message>
    <message>
        <source>“%1” (process %2, since %3) records into this database; it is open for reading only.</source>
        <translation>“%1” (proces %2, sinds %3) legt vast in deze database; ze is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>recording · %1 · the database was damaged: what could be read was taken over, and it is kept as %2</source>
        <translation>legt vast · %1 · de database was beschadigd: wat leesbaar was is overgenomen, en hij is bewaard als %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ImportPage</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>Bestand &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>A capture, or CSV of Meterscope, dsmr-reader or smart-meter-logger. You see what it would bring before anything is taken over.</source>
        <translation>Een opname, of CSV van Meterscope, dsmr-reader of smart-meter-logger. U ziet wat het zou brengen voordat er iets wordt overgenomen.</translation>
    </message>
    <message>
        <source>Imports that were made</source>
        <translation>Gedane imports</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Geïmporteerd bestand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Deze import &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>only for encrypted captures</source>
        <translation>alleen voor versleutelde opnamen</translation>
    </message>
    <message>
        <source>File with the keys of encrypted captures</source>
        <translation>Bestand met de sleutels van versleutelde opnamen</translation>
    </message>
    <message>
        <source>Choose the file with the keys</source>
        <translation>Het bestand met de sleutels kiezen</translation>
    </message>
    <message>
        <source>Country of the meter</source>
        <translation>Land van de meter</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>zoals het bestand toont</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;Sleutelbestand:</translation>
    </message>
    <message>
        <source>Cou&amp;ntry:</source>
        <translation>La&amp;nd:</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Te importeren bestand</translation>
    </message>
    <message>
        <source>File with the keys</source>
        <translation>Bestand met de sleutels</translation>
    </message>
    <message>
        <source>This is neither a capture nor a CSV file that is known here.</source>
        <translation>Dit is geen opname en geen CSV-bestand dat hier bekend is.</translation>
    </message>
    <message>
        <source>%1 readings would come, %2 are recorded already, %3 cannot be read.</source>
        <translation>Er zouden %1 metingen komen, %2 zijn al vastgelegd, %3 zijn niet te lezen.</translation>
    </message>
    <message>
        <source>Telegrams in it are encrypted, and no key opens them: choose the file with the right key.</source>
        <translation>Er zitten versleutelde telegrammen in die geen sleutel opent: kies het bestand met de juiste sleutel.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Van %1 tot %2.</translation>
    </message>
    <message>
        <source>Meters: %1</source>
        <translation>Meters: %1</translation>
    </message>
    <message>
        <source>Cannot be read, by line: %1</source>
        <translation>Niet te lezen, per regel: %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ImportText</name>
    <message>
        <source>Raw bytes</source>
        <translation>Ruwe bytes</translation>
    </message>
    <message>
        <source>Text of telegrams</source>
        <translation>Tekst van telegrammen</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Hexdump</translation>
    </message>
    <message>
        <source>Hex digits</source>
        <translation>Hexadecimale cijfers</translation>
    </message>
    <message>
        <source>Array of bytes</source>
        <translation>Array van bytes</translation>
    </message>
    <message>
        <source>Table of decoded bytes</source>
        <translation>Tabel van gedecodeerde bytes</translation>
    </message>
    <message>
        <source>line ends restored to CR LF</source>
        <translation>regeleinden hersteld tot CR LF</translation>
    </message>
    <message>
        <source>comments removed</source>
        <translation>opmerkingen verwijderd</translation>
    </message>
    <message>
        <source>indentation removed</source>
        <translation>inspringing verwijderd</translation>
    </message>
    <message>
        <source>blank lines put right</source>
        <translation>lege regels rechtgezet</translation>
    </message>
    <message>
        <source>broken lines joined</source>
        <translation>gebroken regels samengevoegd</translation>
    </message>
    <message>
        <source>lines around it left out</source>
        <translation>regels eromheen weggelaten</translation>
    </message>
    <message>
        <source>The checksum holds for the repaired text, and did not for the text as it was given.</source>
        <translation>Het controlegetal klopt voor de herstelde tekst, en klopte niet voor de tekst zoals die was.</translation>
    </message>
    <message>
        <source>The checksum holds.</source>
        <translation>Het controlegetal klopt.</translation>
    </message>
    <message>
        <source>No checksum holds, neither for the text as it was given nor for the repaired one.</source>
        <translation>Geen controlegetal klopt, niet voor de tekst zoals die was en niet voor de herstelde.</translation>
    </message>
    <message>
        <source>%1, telegrams in it: %2.</source>
        <comment>form</comment>
        <translation>%1, telegrammen erin: %2.</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <translation>Hersteld: %1.</translation>
    </message>
    <message>
        <source>Bytes with an error on the line: %1.</source>
        <translation>Bytes met een fout op de lijn: %1.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Het is groter dan 64 MB.</translation>
    </message>
    <message>
        <source>No telegram, hex dump, array or table of bytes was recognised in it.</source>
        <translation>Er is geen telegram, hexdump, array of tabel van bytes in herkend.</translation>
    </message>
    <message>
        <source>a character that does not belong there</source>
        <translation>een teken dat daar niet hoort</translation>
    </message>
    <message>
        <source>an odd number of hex digits</source>
        <translation>een oneven aantal hexadecimale cijfers</translation>
    </message>
    <message>
        <source>a number that does not fit into a byte</source>
        <translation>een getal dat niet in een byte past</translation>
    </message>
    <message>
        <source>a bracket that is not closed</source>
        <translation>een haakje dat niet wordt gesloten</translation>
    </message>
    <message>
        <source>not the offset that follows; a line is missing or damaged</source>
        <translation>niet de verwachte offset; er ontbreekt een regel of er is een beschadigd</translation>
    </message>
    <message>
        <source>a row that ends before its data</source>
        <translation>een rij die voor haar gegevens eindigt</translation>
    </message>
    <message>
        <source>data that are no bytes in hex</source>
        <translation>gegevens die geen bytes in hex zijn</translation>
    </message>
    <message>
        <source>no time, or one before the last</source>
        <translation>geen tijd, of een voor de vorige</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Regel %1, kolom %2: %3.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::InspectorPage</name>
    <message>
        <source>&amp;Stop the list</source>
        <translation>Lijst &amp;stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Follow the newest telegram</source>
        <translation>Nieuwste telegram &amp;volgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>&amp;Only faults</source>
        <translation>Alleen f&amp;outen</translation>
    </message>
    <message>
        <source>Only faults</source>
        <translation>Alleen fouten</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>Vol&amp;gende fout</translation>
    </message>
    <message>
        <source>&amp;Previous fault</source>
        <translation>Vo&amp;rige fout</translation>
    </message>
    <message>
        <source>N&amp;ext telegram</source>
        <translation>Volgend &amp;telegram</translation>
    </message>
    <message>
        <source>P&amp;revious telegram</source>
        <translation>Vorig t&amp;elegram</translation>
    </message>
    <message>
        <source>F&amp;ind in telegrams…</source>
        <translation>&amp;Zoeken in telegrammen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>V&amp;erder zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Ter&amp;ugzoeken</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspectie</translation>
    </message>
    <message>
        <source>Find in telegrams</source>
        <translation>Zoeken in telegrammen</translation>
    </message>
    <message>
        <source>&amp;Start the list</source>
        <translation>Lijst &amp;starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The list is stopped. Start it to see telegrams as they come.</source>
        <translation>De lijst staat stil. Start hem om telegrammen te zien zodra ze komen.</translation>
    </message>
    <message>
        <source>&amp;Go to a time…</source>
        <translation>&amp;Naar een tijd gaan…</translation>
    </message>
    <message>
        <source>Set or remove a &amp;bookmark</source>
        <translation>&amp;Bladwijzer zetten of weghalen</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Volgende bl&amp;adwijzer</translation>
    </message>
    <message>
        <source>Previous bookmar&amp;k</source>
        <translation>Vorige bla&amp;dwijzer</translation>
    </message>
    <message>
        <source>&amp;Difference to the previous telegram</source>
        <translation>&amp;Verschil met het vorige telegram</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>&amp;Plot of the selected field</source>
        <translation>&amp;Grafiek van het gekozen veld</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiek</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiek</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list…</source>
        <translation>De lijst fi&amp;lteren…</translation>
    </message>
    <message>
        <source>Filter hel&amp;p</source>
        <translation>Uitleg bij het &amp;filter</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Kopiëren als &amp;hex</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Kopiëren als C-&amp;array</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiëren als &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopiëren als &amp;JSON</translation>
    </message>
    <message>
        <source>Copy for an iss&amp;ue report, redacted</source>
        <translation>Kopiëren voor een me&amp;lding, geanonimiseerd</translation>
    </message>
    <message>
        <source>Paste a teleg&amp;ram</source>
        <translation>Een teleg&amp;ram plakken</translation>
    </message>
    <message>
        <source>Sa&amp;ve the listed telegrams…</source>
        <translation>De getoonde telegrammen opslaan…</translation>
    </message>
    <message>
        <source>Save the selected telegra&amp;ms…</source>
        <translation>De gekozen telegrammen opslaan…</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Naar een tijd gaan</translation>
    </message>
    <message>
        <source>Time, such as 13:42:05</source>
        <translation>Tijd, zoals 13:42:05</translation>
    </message>
    <message>
        <source>&amp;Open telegrams…</source>
        <translation>Telegrammen &amp;openen…</translation>
    </message>
    <message>
        <source>Bac&amp;k to the line</source>
        <translation>Teru&amp;g naar de lijn</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 openen …</translation>
    </message>
    <message>
        <source>Looking through the capture: %1 %. Escape stops it.</source>
        <translation>De opname wordt doorzocht: %1 %. Escape stopt het.</translation>
    </message>
    <message>
        <source>Open telegrams</source>
        <translation>Telegrammen openen</translation>
    </message>
    <message>
        <source>Find text, 0x1B1B, 1-0:1.8.1 or 231.4 V</source>
        <translation>Zoek tekst, 0x1B1B, 1-0:1.8.1 of 231.4 V</translation>
    </message>
    <message>
        <source>Plot as a ta&amp;ble</source>
        <translation>Grafiek als ta&amp;bel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Read the line as &amp;7E1</source>
        <translation>De lijn als &amp;7E1 lezen</translation>
    </message>
    <message>
        <source>Switch to 7E1</source>
        <translation>Naar 7E1 wisselen</translation>
    </message>
    <message>
        <source>&amp;Older telegrams of this line</source>
        <translation>&amp;Oudere telegrammen van deze lijn</translation>
    </message>
    <message>
        <source>Saving: %1 %. Escape stops it.</source>
        <translation>Wordt opgeslagen: %1 %. Escape stopt het.</translation>
    </message>
    <message>
        <source>Opening the raw archive …</source>
        <translation>Het ruwe archief wordt geopend …</translation>
    </message>
    <message>
        <source>Nothing captured yet. Connect a meter, open a capture, or drop a file or the text of a telegram here.</source>
        <translation>Nog niets opgevangen. Verbind een meter, open een opname, of sleep een bestand of de tekst van een telegram hierheen.</translation>
    </message>
    <message>
        <source>Stopped. What was found until then stays.</source>
        <translation>Gestopt. Wat tot dan toe gevonden is, blijft staan.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::InverterDrawing</name>
    <message>
        <source>Circuit</source>
        <translation>Schakeling</translation>
    </message>
    <message>
        <source>P1 pin 5, inverter, RXD</source>
        <translation>P1-pen 5, inverter, RXD</translation>
    </message>
    <message>
        <source>P1 pin 5</source>
        <translation>P1-pen 5</translation>
    </message>
    <message>
        <source>inverter</source>
        <translation>inverter</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::IssueText</name>
    <message>
        <source>The telegram has no end: the next one, or the end of the input, came first.</source>
        <translation>Het telegram heeft geen einde: het volgende, of het einde van de invoer, kwam eerder.</translation>
    </message>
    <message>
        <source>The checksum does not match: sent %1, computed %2.</source>
        <translation>De checksum klopt niet: verstuurd %1, berekend %2.</translation>
    </message>
    <message>
        <source>This kind of telegram carries a checksum, and none was sent.</source>
        <translation>Dit soort telegram hoort een checksum te hebben, en er is er geen verstuurd.</translation>
    </message>
    <message>
        <source>Something else than hexadecimal digits stands in place of the checksum.</source>
        <translation>Op de plaats van de checksum staat iets anders dan hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>The checksum holds under another algorithm or line end than the standard&apos;s.</source>
        <translation>De checksum klopt met een ander algoritme of regeleinde dan dat van de standaard.</translation>
    </message>
    <message>
        <source>The telegram is encrypted, and no key is known.</source>
        <translation>Het telegram is versleuteld en er is geen sleutel bekend.</translation>
    </message>
    <message>
        <source>The key is wrong or the telegram was damaged: its authentication tag does not verify.</source>
        <translation>De sleutel is onjuist of het telegram is beschadigd: het authenticatiekenmerk klopt niet.</translation>
    </message>
    <message>
        <source>The key is the right one: the telegram was damaged on its way.</source>
        <translation>De sleutel is de juiste: het telegram is onderweg beschadigd.</translation>
    </message>
    <message>
        <source>The key is the right one and the telegram is whole: the additional data (auth=) differ.</source>
        <translation>De sleutel is de juiste en het telegram is heel: de aanvullende gegevens (auth=) verschillen.</translation>
    </message>
    <message>
        <source>Encrypted in a way this program does not know (security control byte %1).</source>
        <translation>Versleuteld op een manier die dit programma niet kent (beveiligingsbyte %1).</translation>
    </message>
    <message>
        <source>The telegram is empty.</source>
        <translation>Het telegram is leeg.</translation>
    </message>
    <message>
        <source>The structure is broken here; the rest was left out.</source>
        <translation>De structuur is hier kapot; de rest is weggelaten.</translation>
    </message>
    <message>
        <source>This version of the SML transport is not supported.</source>
        <translation>Deze versie van het SML-transport wordt niet ondersteund.</translation>
    </message>
    <message>
        <source>Seven-bit data with parity in the eighth bit; it was read masked.</source>
        <translation>Zeven-bitsgegevens met pariteit in de achtste bit; die is bij het lezen weggelaten.</translation>
    </message>
    <message>
        <source>A byte that is no ASCII character.</source>
        <translation>Een byte die geen ASCII-teken is.</translation>
    </message>
    <message>
        <source>Fill bytes between the lines.</source>
        <translation>Vulbytes tussen de regels.</translation>
    </message>
    <message>
        <source>The line ends with CR or LF alone.</source>
        <translation>De regel eindigt op alleen CR of LF.</translation>
    </message>
    <message>
        <source>The start sequence was damaged and has been restored.</source>
        <translation>De startreeks was beschadigd en is hersteld.</translation>
    </message>
    <message>
        <source>The padding does not fit the frame.</source>
        <translation>De opvulling past niet bij het frame.</translation>
    </message>
    <message>
        <source>An escape sequence that does not exist.</source>
        <translation>Een escapereeks die niet bestaat.</translation>
    </message>
    <message>
        <source>The line is not of the form code(value): found %1.</source>
        <translation>De regel heeft niet de vorm code(waarde): gevonden %1.</translation>
    </message>
    <message>
        <source>The code of the line is no OBIS code.</source>
        <translation>De code van de regel is geen OBIS-code.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation>Een haakje is geopend en niet gesloten.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Hier wordt een getal verwacht.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>De eenheid ontbreekt.</translation>
    </message>
    <message>
        <source>The unit is of another physical quantity than expected.</source>
        <translation>De eenheid hoort bij een andere grootheid dan verwacht.</translation>
    </message>
    <message>
        <source>Hexadecimal text with an odd or wrong digit.</source>
        <translation>Hexadecimale tekst met een los of fout cijfer.</translation>
    </message>
    <message>
        <source>The list is not of the expected form.</source>
        <translation>De lijst heeft niet de verwachte vorm.</translation>
    </message>
    <message>
        <source>The list announces %1 rows and has %2.</source>
        <translation>De lijst kondigt %1 rijen aan en heeft er %2.</translation>
    </message>
    <message>
        <source>The same reading was sent before in this telegram.</source>
        <translation>Dezelfde waarde is in dit telegram al eerder verstuurd.</translation>
    </message>
    <message>
        <source>The number is too large to be kept exactly.</source>
        <translation>Het getal is te groot om exact te bewaren.</translation>
    </message>
    <message>
        <source>The device has not reported a reading yet.</source>
        <translation>Het apparaat heeft nog geen stand doorgegeven.</translation>
    </message>
    <message>
        <source>This time does not exist.</source>
        <translation>Deze tijd bestaat niet.</translation>
    </message>
    <message>
        <source>This time exists twice on this day; the first was taken.</source>
        <translation>Deze tijd bestaat op deze dag tweemaal; de eerste is genomen.</translation>
    </message>
    <message>
        <source>A data type that is reserved.</source>
        <translation>Een gereserveerd gegevenstype.</translation>
    </message>
    <message>
        <source>Another data type is expected here: %1, found %2.</source>
        <translation>Hier wordt een ander gegevenstype verwacht: %1, gevonden %2.</translation>
    </message>
    <message>
        <source>The length reaches beyond the data.</source>
        <translation>De lengte reikt voorbij de gegevens.</translation>
    </message>
    <message>
        <source>A list of %1 elements is expected here, found %2.</source>
        <translation>Hier wordt een lijst van %1 elementen verwacht, gevonden %2.</translation>
    </message>
    <message>
        <source>The lists are nested too deeply.</source>
        <translation>De lijsten zijn te diep genest.</translation>
    </message>
    <message>
        <source>The checksum of the message does not match: sent %1, computed %2; the message was left out.</source>
        <translation>De checksum van het bericht klopt niet: verstuurd %1, berekend %2; het bericht is weggelaten.</translation>
    </message>
    <message>
        <source>The checksum of the message is missing.</source>
        <translation>De checksum van het bericht ontbreekt.</translation>
    </message>
    <message>
        <source>The end of the message is missing.</source>
        <translation>Het einde van het bericht ontbreekt.</translation>
    </message>
    <message>
        <source>A message of an unknown kind (%1).</source>
        <translation>Een bericht van een onbekende soort (%1).</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>De waarde ontbreekt.</translation>
    </message>
    <message>
        <source>The meter answered with an attention message (%1).</source>
        <translation>De meter antwoordde met een attentiebericht (%1).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>usable in part</source>
        <translation>deels bruikbaar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>geen checksum</translation>
    </message>
    <message>
        <source>checksum good</source>
        <translation>checksum goed</translation>
    </message>
    <message>
        <source>checksum bad</source>
        <translation>checksum fout</translation>
    </message>
    <message>
        <source>The meter answered with attention %1: %2.</source>
        <translation>De meter antwoordde met attentie %1: %2.</translation>
    </message>
    <message>
        <source>Bit 7 is clear in every byte: the port has seven data bits, and SML needs eight (8N1).</source>
        <translation>Bit 7 is in elke byte leeg: de poort heeft zeven databits, en SML heeft er acht nodig (8N1).</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LineActions</name>
    <message>
        <source>Open a capture</source>
        <translation>Opname openen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LinkText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one byte in %1.</source>
        <translation>Geen enkele byte in %1.</translation>
    </message>
    <message>
        <source>Check that the cable is in the meter&apos;s P1 port, that it puts 5 V on the request line (pin 2) and that its data line has a pull-up. An infrared head must sit on the optical window, cable downwards.</source>
        <translation>Controleer of de kabel in de P1-poort van de meter zit, of hij 5 V op de request-lijn (pen 2) zet en of de datalijn een pull-up heeft. Een infraroodkop moet op het optische venster zitten, kabel omlaag.</translation>
    </message>
    <message>
        <source>Only line breaks in %1: the data line stays low.</source>
        <translation>Alleen onderbrekingen in %1: de datalijn blijft laag.</translation>
    </message>
    <message>
        <source>The data line has no pull-up, or ground is not connected: 1 to 10 kΩ from RxD to 5 V, and pins 3 and 6 joined.</source>
        <translation>De datalijn heeft geen pull-up of de massa is niet verbonden: 1 tot 10 kΩ van RxD naar 5 V, en pen 3 en 6 verbonden.</translation>
    </message>
    <message>
        <source>The signal is inverted: %1 of %2 bytes have bit 0 set.</source>
        <translation>Het signaal is geïnverteerd: bij %1 van %2 bytes staat bit 0 aan.</translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter, or switch on “Invert RXD” of an FTDI cable with FT_PROG.</source>
        <translation>Gebruik een P1-kabel met ingebouwde inverter, of zet met FT_PROG “Invert RXD” van een FTDI-kabel aan.</translation>
    </message>
    <message>
        <source>The meter sends seven bits with even parity: %1 of %2 bytes have even parity.</source>
        <translation>De meter verstuurt zeven bits met even pariteit: %1 van %2 bytes hebben even pariteit.</translation>
    </message>
    <message>
        <source>Read the line as 7E1.</source>
        <translation>Lees de lijn als 7E1.</translation>
    </message>
    <message>
        <source>The port is slower than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation>De poort is trager dan de meter: %1 onleesbare bytes bij %2 baud.</translation>
    </message>
    <message>
        <source>You may not read this port.</source>
        <translation>Je mag deze poort niet lezen.</translation>
    </message>
    <message>
        <source>Ask for the rights on the device file.</source>
        <translation>Vraag rechten op het apparaatbestand.</translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation>Je mag deze poort niet lezen: ze is van de groep “%1”.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG %1 $USER”, then log out and in.</source>
        <translation>Voer “sudo usermod -aG %1 $USER” uit en meld je af en weer aan.</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <translation>Een ander programma houdt de poort bezet.</translation>
    </message>
    <message>
        <source>Another program holds the port: %1.</source>
        <translation>Een ander programma houdt de poort bezet: %1.</translation>
    </message>
    <message>
        <source>Stop that program; two readers on one port steal each other&apos;s bytes.</source>
        <translation>Stop dat programma; twee lezers op één poort nemen elkaar bytes af.</translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation>Gesimuleerde meter</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wordt geopend</translation>
    </message>
    <message>
        <source>waiting for the first telegram</source>
        <translation>wacht op het eerste telegram</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>gone, looking for it</source>
        <translation>weg, wordt gezocht</translation>
    </message>
    <message>
        <source>replay ended</source>
        <translation>afspelen klaar</translation>
    </message>
    <message>
        <source>There is no such port.</source>
        <translation>Deze poort bestaat niet.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>Het apparaat is weg.</translation>
    </message>
    <message>
        <source>No host of that name was found.</source>
        <translation>Er is geen computer met die naam gevonden.</translation>
    </message>
    <message>
        <source>The host refuses the connection: check the port number.</source>
        <translation>De computer weigert de verbinding: controleer het poortnummer.</translation>
    </message>
    <message>
        <source>The other end closed the connection.</source>
        <translation>De andere kant heeft de verbinding gesloten.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The line reported a fault.</source>
        <translation>De lijn meldt een fout.</translation>
    </message>
    <message>
        <source>%1 bytes in %2, and no telegram among them.</source>
        <translation>%1 bytes in %2, en geen telegram ertussen.</translation>
    </message>
    <message>
        <source>Try the other line settings; a weak pull-up or a long cable garbles bytes too.</source>
        <translation>Probeer de andere lijninstellingen; ook een zwakke pull-up of een lange kabel verminkt bytes.</translation>
    </message>
    <message>
        <source>Telegrams come, but %1 have a bad checksum.</source>
        <translation>Er komen telegrammen, maar %1 heeft een foute checksum.</translation>
    </message>
    <message>
        <source>Use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation>Gebruik een sterkere pull-up (1 kΩ), een kortere kabel of een hub met voeding.</translation>
    </message>
    <message>
        <source>The device is gone: %1.</source>
        <translation>Het apparaat is weg: %1.</translation>
    </message>
    <message>
        <source>Plug it in again; reading goes on by itself.</source>
        <translation>Sluit het weer aan; het lezen gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Connected, but nothing was sent in %1.</source>
        <translation>Verbonden, maar in %1 is er niets verstuurd.</translation>
    </message>
    <message>
        <source>Check that the relay reads its meter, and that no other client has taken its data.</source>
        <translation>Controleer of de doorgever zijn meter leest en of geen andere client de gegevens wegneemt.</translation>
    </message>
    <message>
        <source>The signal is inverted: %1 bytes are a meter&apos;s upside down.</source>
        <translation>Het signaal is geïnverteerd: %1 bytes zijn die van een meter, omgekeerd.</translation>
    </message>
    <message>
        <source>Turned round it says “%1”.</source>
        <translation>Omgedraaid staat er „%1”.</translation>
    </message>
    <message>
        <source>Read the line at %1 baud.</source>
        <translation>Lees de lijn met %1 baud.</translation>
    </message>
    <message>
        <source>The port is faster than the meter: at %3 baud %1 of %2 bytes hold every bit several times.</source>
        <translation>De poort is sneller dan de meter: bij %3 baud bevat %1 van %2 bytes elke bit meermaals.</translation>
    </message>
    <message>
        <source>The port is faster than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation>De poort is sneller dan de meter: %1 onleesbare bytes bij %2 baud.</translation>
    </message>
    <message>
        <source>The meter sends SML with eight bits, and the port reads seven.</source>
        <translation>De meter stuurt SML met acht bits, en de poort leest er zeven.</translation>
    </message>
    <message>
        <source>Read the line as 8N1.</source>
        <translation>Lees de lijn als 8N1.</translation>
    </message>
    <message>
        <source>The port expects a parity bit that the meter does not send.</source>
        <translation>De poort verwacht een pariteitsbit die de meter niet stuurt.</translation>
    </message>
    <message>
        <source>The infrared head sees light that the meter does not send: %1 of the bits are dark, 33 % would be.</source>
        <translation>De infraroodkop ziet licht dat de meter niet zendt: %1 van de bits is donker, 33 % hoort het te zijn.</translation>
    </message>
    <message>
        <source>Shade the head from sun and lamps, and see that it lies flat.</source>
        <translation>Scherm de kop af van zon en lampen en let erop dat hij vlak ligt.</translation>
    </message>
    <message>
        <source>The infrared head sees the meter too weakly: %1 of the bits are dark, 33 % would be.</source>
        <translation>De infraroodkop ziet de meter te zwak: %1 van de bits is donker, 33 % hoort het te zijn.</translation>
    </message>
    <message>
        <source>Move the head until the signal is best: usually magnet centred, cable downwards.</source>
        <translation>Verschuif de kop tot het signaal het best is: meestal magneet in het midden, kabel naar beneden.</translation>
    </message>
    <message>
        <source>Bits flip from 1 to 0: %1 of %2 changed bits in telegrams with a bad checksum.</source>
        <translation>Bits klappen om van 1 naar 0: %1 van %2 veranderde bits in telegrammen met een foute controlesom.</translation>
    </message>
    <message>
        <source>The line rises too slowly: use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation>De lijn stijgt te traag: gebruik een sterkere pull-up (1 kΩ), een kortere kabel of een hub met eigen voeding.</translation>
    </message>
    <message>
        <source>Another program reads the same port and takes bytes away: %1.</source>
        <translation>Een ander programma leest dezelfde poort en neemt bytes weg: %1.</translation>
    </message>
    <message>
        <source>Runs of bytes are missing: %1 bytes; %2 of the telegrams have a bad checksum.</source>
        <translation>Er ontbreken stukken: %1 bytes; %2 van de telegrammen heeft een foute controlesom.</translation>
    </message>
    <message>
        <source>Stop other programs that may read this port; then try another USB port.</source>
        <translation>Stop andere programma&apos;s die deze poort mogelijk lezen; probeer daarna een andere USB-poort.</translation>
    </message>
    <message>
        <source>Whole USB packets are lost: try another USB port, without a hub.</source>
        <translation>Hele USB-pakketten gaan verloren: probeer een andere USB-poort, zonder hub.</translation>
    </message>
    <message>
        <source>The head hears what it sends itself, and the meter does not answer.</source>
        <translation>De kop hoort wat hij zelf zendt, en de meter antwoordt niet.</translation>
    </message>
    <message>
        <source>The head works. Move it over the meter&apos;s optical window and ask again.</source>
        <translation>De kop werkt. Zet hem op het optische venster van de meter en vraag opnieuw.</translation>
    </message>
    <message>
        <source>ModemManager asks whether this is a modem: %1 AT commands came back.</source>
        <translation>ModemManager vraagt of dit een modem is: %1 AT-opdrachten kwamen terug.</translation>
    </message>
    <message>
        <source>Install the udev rule that comes with Meterscope (ID_MM_DEVICE_IGNORE), then plug in again.</source>
        <translation>Installeer de udev-regel die bij Meterscope hoort (ID_MM_DEVICE_IGNORE) en steek de kabel opnieuw in.</translation>
    </message>
    <message>
        <source>Readable text comes, and no telegram is in it.</source>
        <translation>Er komt leesbare tekst, zonder telegram erin.</translation>
    </message>
    <message>
        <source>This is no meter, or not its customer port: choose another port.</source>
        <translation>Dit is geen meter, of niet zijn klantpoort: kies een andere poort.</translation>
    </message>
    <message>
        <source>The meter sends DLMS in %1 frames: it has no P1 port.</source>
        <translation>De meter stuurt DLMS in %1-frames: dit is geen P1-poort.</translation>
    </message>
    <message>
        <source>Meterscope does not read these frames. Ask the grid operator whether the meter has a P1 or an optical interface.</source>
        <translation>Meterscope leest deze frames niet. Vraag de netbeheerder of de meter een P1- of optische poort heeft.</translation>
    </message>
    <message>
        <source>This meter sends its counters only.</source>
        <translation>Deze meter stuurt alleen zijn tellerstanden.</translation>
    </message>
    <message>
        <source>Enter its four-digit PIN with the button or a torch and switch “InF” on: then it sends the power as well.</source>
        <translation>Voer de viercijferige pincode in met de knop of een zaklamp en zet „InF” aan: dan stuurt hij ook het vermogen.</translation>
    </message>
    <message>
        <source>The telegrams are encrypted.</source>
        <translation>De telegrammen zijn versleuteld.</translation>
    </message>
    <message>
        <source>The bytes look like an encrypted telegram: every value comes equally often.</source>
        <translation>De bytes lijken op een versleuteld telegram: elke waarde komt even vaak voor.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>De klok van de meter loopt %1 achter op die van deze computer.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>De klok van de meter loopt %1 voor op die van deze computer.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; the meter&apos;s is set by the grid operator. Readings are kept with the time of their arrival.</source>
        <translation>Controleer de klok van deze computer; die van de meter zet de netbeheerder. Standen worden bewaard met hun aankomsttijd.</translation>
    </message>
    <message>
        <source>The meter has sent nothing for %1; before that it did.</source>
        <translation>De meter stuurt al %1 niets; daarvoor wel.</translation>
    </message>
    <message>
        <source>Check the plug at the meter, or whether the infrared head has slipped. A meter that is being read out or updated pauses by itself.</source>
        <translation>Controleer de stekker bij de meter, of dat de infraroodkop is verschoven. Een meter die wordt uitgelezen of bijgewerkt pauzeert vanzelf.</translation>
    </message>
    <message>
        <source>The relay changes the bytes: it speaks telnet or rewrites line ends.</source>
        <translation>Het relais verandert de bytes: het spreekt telnet of herschrijft regeleinden.</translation>
    </message>
    <message>
        <source>Set the relay to “raw”: ser2net “raw”, socat without “crnl”.</source>
        <translation>Zet het relais op „raw”: ser2net „raw”, socat zonder „crnl”.</translation>
    </message>
    <message>
        <source>The grid operator hands out the meter&apos;s key. Write it into a file, “NAME key=HEX” in a line, and start with --key-file.</source>
        <translation>De netbeheerder verstrekt de sleutel van de meter. Schrijf hem in een bestand, “NAAM key=HEX” op een regel, en start met --key-file.</translation>
    </message>
    <message>
        <source>If the meter has a key the grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, and start with --key-file.</source>
        <translation>Heeft de meter een sleutel, dan verstrekt de netbeheerder hem. Schrijf hem in een bestand, “NAAM key=HEX” op een regel, en start met --key-file.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListFilter</name>
    <message numerus="yes">
        <source>The filter fits none of %n telegram(s).</source>
        <translation>
            <numerusform>Het filter past niet op het ene telegram.</numerusform>
            <numerusform>Het filter past op geen van %n telegrammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults among %n telegram(s).</source>
        <translation>
            <numerusform>Geen fouten in %n telegram.</numerusform>
            <numerusform>Geen fouten in %n telegrammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Asking the meter</source>
        <translation>De meter wordt gevraagd</translation>
    </message>
    <message>
        <source>The sign-on was sent at 300 baud. A meter that is asked takes up to a minute.</source>
        <translation>De aanmelding is met 300 baud verstuurd. Een gevraagde meter doet er tot een minuut over.</translation>
    </message>
    <message>
        <source>Meters speak every second to every ten seconds. Nothing has to be set: this takes 22 seconds at most.</source>
        <translation>Meters spreken elke seconde tot elke tien seconden. Er hoeft niets ingesteld te worden: dit duurt hooguit 22 seconden.</translation>
    </message>
    <message>
        <source>It looks like this: %1</source>
        <translation>Het ziet er zo uit: %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveChart</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>Laatste 15 minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 u</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 u</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Bereik van de grafiek</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>teruglevering %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>afname %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, gepauzeerd</translation>
    </message>
    <message>
        <source>import above</source>
        <translation>afname boven</translation>
    </message>
    <message>
        <source>import</source>
        <translation>afname</translation>
    </message>
    <message>
        <source>export below</source>
        <translation>teruglevering onder</translation>
    </message>
    <message>
        <source>drawing paused, recording goes on</source>
        <translation>tekenen gepauzeerd, vastleggen gaat door</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Phases in the chart</source>
        <translation>Fasen in de grafiek</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <comment>last hour, date, time</comment>
        <translation>%1 tot %2, %3</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>laagste %1, hoogste %2</translation>
    </message>
    <message>
        <source>nothing known since %1</source>
        <translation>niets bekend sinds %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveChartTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>De grafiek als tabel</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>al %1 stil</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>live, %1 geleden</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lezen als %1</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbinding…</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Er wordt naar gezocht.</translation>
    </message>
    <message>
        <source>No telegram for %1,</source>
        <translation>Al %1 geen telegram,</translation>
    </message>
    <message>
        <source>last good one at %1</source>
        <translation>laatste goede om %1</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Minivenster</translation>
    </message>
    <message>
        <source>&amp;Show the chart as a table</source>
        <translation>Grafiek als tabel &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>Grafiek &amp;exporteren…</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>telegrams damaged for %1</source>
        <translation>al %1 telegrammen beschadigd</translation>
    </message>
    <message>
        <source>Every telegram is damaged for %1,</source>
        <translation>Al %1 is elk telegram beschadigd,</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>In de geschiedenis tonen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveTable</name>
    <message>
        <source>lowest %1</source>
        <translation>laagste %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>hoogste %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveText</name>
    <message>
        <source>below %1 %</source>
        <translation>minder dan %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n meter(s)</source>
        <translation>
            <numerusform>Som van %n meter</numerusform>
            <numerusform>Som van %n meters</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Teruglevering %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Afname %1</translation>
    </message>
    <message>
        <source>no power sent</source>
        <translation>geen vermogen verstuurd</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 oud</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>elke %1 s</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>geen fouten</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LowerHalf</name>
    <message>
        <source>Nothing to compare with: no earlier telegram of this line is kept. Two telegrams that are selected in the list are compared with each other.</source>
        <translation>Niets om mee te vergelijken: van deze lijn is geen eerder telegram bewaard. Twee telegrammen die in de lijst gekozen zijn, worden met elkaar vergeleken.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MainWindow</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspectie</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Opname</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Look for serial ports</source>
        <translation>Seriële &amp;poorten zoeken</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspectie</translation>
    </message>
    <message>
        <source>Meterscope</source>
        <translation>Meterscope</translation>
    </message>
    <message>
        <source>%1 – Meterscope</source>
        <translation>%1 – Meterscope</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterDialog</name>
    <message>
        <source>slate</source>
        <translation>leisteen</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>oker</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>pruim</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>petrol</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olijf</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Kleur:</translation>
    </message>
    <message>
        <source>&amp;Share the line with other programs</source>
        <translation>De lijn met andere programma&apos;s &amp;delen</translation>
    </message>
    <message>
        <source>Serves the bytes of the line over TCP as they come, so that Domoticz, Home Assistant and others need no cable of their own. Nothing can be written to the meter.</source>
        <translation>Biedt de bytes van de lijn via TCP aan zoals ze komen, zodat Domoticz, Home Assistant en andere geen eigen kabel nodig hebben. Er kan niets naar de meter worden geschreven.</translation>
    </message>
    <message>
        <source>this computer only (%1)</source>
        <translation>alleen deze computer (%1)</translation>
    </message>
    <message>
        <source>the whole network (%1)</source>
        <translation>het hele netwerk (%1)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dres:</translation>
    </message>
    <message>
        <source>TCP &amp;port:</source>
        <translation>TCP-&amp;poort:</translation>
    </message>
    <message>
        <source>Everybody in your network can then see what you use and when: the bytes carry your meter&apos;s readings and numbers, and there is no password.</source>
        <translation>Iedereen in uw netwerk kan dan zien wat u wanneer verbruikt: de bytes bevatten de standen en nummers van uw meter, en er is geen wachtwoord.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterMenu</name>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Meter</translation>
    </message>
    <message>
        <source>C&amp;hange the connection…</source>
        <translation>Verbinding &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbinding ver&amp;breken</translation>
    </message>
    <message>
        <source>Start a &amp;simulated meter</source>
        <translation>&amp;Gesimuleerde meter starten</translation>
    </message>
    <message>
        <source>Main &amp;fuse</source>
        <translation>Hoofd&amp;zekering</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Keep &amp;raw telegrams</source>
        <translation>&amp;Ruwe telegrammen bewaren</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Geen</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Opnie&amp;uw verbinden</translation>
    </message>
    <message>
        <source>&amp;Connection assistant…</source>
        <translation>&amp;Verbindingsassistent…</translation>
    </message>
    <message>
        <source>Dia&amp;gnose the line</source>
        <translation>Dia&amp;gnose van de lijn</translation>
    </message>
    <message>
        <source>&amp;Name, colour and sharing…</source>
        <translation>&amp;Naam, kleur en delen…</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterText</name>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterTimeText</name>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MiniWindow</name>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>no meter connected</source>
        <translation>geen meter verbonden</translation>
    </message>
    <message>
        <source>%1
This desktop decides itself which window is on top.</source>
        <translation>%1
Dit bureaublad bepaalt zelf welk venster bovenop staat.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Teruglevering</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Afname</translation>
    </message>
    <message>
        <source>Show &amp;Meterscope</source>
        <translation>&amp;Meterscope tonen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Meter shown</source>
        <translation>Getoonde meter</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NodeText</name>
    <message>
        <source>%1 local, %2</source>
        <comment>time</comment>
        <translation>%1 plaatselijk, %2</translation>
    </message>
    <message>
        <source>%1 s since the meter was started</source>
        <translation>%1 s sinds de meter is gestart</translation>
    </message>
    <message>
        <source>No valid time</source>
        <translation>Geen geldige tijd</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>elektriciteit</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>warmte</translation>
    </message>
    <message>
        <source>warm water</source>
        <translation>lauw water</translation>
    </message>
    <message>
        <source>water</source>
        <translation>water</translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation>warmtekostenverdeler</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>koude</translation>
    </message>
    <message>
        <source>heat and cooling</source>
        <translation>warmte en koude</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>warm water</translation>
    </message>
    <message>
        <source>cold water</source>
        <translation>koud water</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>schakelaar</translation>
    </message>
    <message>
        <source>valve</source>
        <translation>klep</translation>
    </message>
    <message>
        <source>waste water</source>
        <translation>afvalwater</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>nog geen stand</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation>%1 × 10^%2</translation>
    </message>
    <message>
        <source>false</source>
        <translation>onwaar</translation>
    </message>
    <message>
        <source>true</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>× 10^%1</source>
        <comment>scaler</comment>
        <translation>× 10^%1</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>juist</translation>
    </message>
    <message>
        <source>wrong, computed %1</source>
        <translation>fout, berekend %1</translation>
    </message>
    <message>
        <source>This DZG meter sends positive power as a signed number that is too short: read without its sign.</source>
        <translation>Deze DZG-meter verstuurt positief vermogen als een te kort getal met teken: zonder teken gelezen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gemeten op</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswoord</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Afgeleid</translation>
    </message>
    <message>
        <source>%1 = %2, its sign taken from the status word</source>
        <translation>%1 = %2, met het teken uit het statuswoord</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>as sent, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This Holley meter sends power without a sign: read as negative, because its status word says that energy flows to the grid.</source>
        <translation>Deze Holley-meter verstuurt vermogen zonder teken: als negatief gelezen, omdat het statuswoord zegt dat er energie naar het net gaat.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarieven</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>of an OBIS code</comment>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ParseTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>Verstuurde waarde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Bereik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Laatste dag, inbegrepen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format, day of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date format of a day in a month</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format of a day in a week</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month, short</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times five minutes</source>
        <translation>
            <numerusform>%n keer vijf minuten</numerusform>
            <numerusform>%n keer vijf minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter hour(s)</source>
        <translation>
            <numerusform>%n kwartier</numerusform>
            <numerusform>%n kwartieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhaseRow</name>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 teruglevering</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 afname</translation>
    </message>
    <message>
        <source>export</source>
        <translation>teruglevering</translation>
    </message>
    <message>
        <source>import</source>
        <translation>afname</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhasesCard</name>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>main fuse %1 × %2 A, one cell = %3 A</source>
        <translation>hoofdzekering %1 × %2 A, één vakje = %3 A</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PlotPane</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Values of the plot</source>
        <translation>Waarden van de grafiek</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>telegram %1</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n telegram</numerusform>
            <numerusform>%n telegrammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the telegrams …</source>
        <translation>De telegrammen worden gelezen …</translation>
    </message>
    <message>
        <source>No telegram that is kept has a value for %1.</source>
        <translation>Geen bewaard telegram heeft een waarde voor %1.</translation>
    </message>
    <message>
        <source>Show the values as a table (Ctrl+T)</source>
        <translation>De waarden als tabel tonen (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortChooser</name>
    <message>
        <source>busy</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>bezet: %1</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>geen rechten</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>is er niet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Seriële poorten</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortPage</name>
    <message>
        <source>What is the meter connected to?</source>
        <translation>Waar zit de meter op aangesloten?</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortText</name>
    <message>
        <source>You may not read this port, and there is no group for it that you could join.</source>
        <translation>U mag deze poort niet lezen, en er is geen groep voor waar u bij kunt.</translation>
    </message>
    <message>
        <source>This command adds the missing udev rule; unplug the cable and plug it in again.</source>
        <translation>Deze opdracht voegt de ontbrekende udev-regel toe; trek de kabel eruit en steek hem er weer in.</translation>
    </message>
    <message>
        <source>This command gives the port to the group “dialout” and you with it. Then log out and in again.</source>
        <translation>Deze opdracht geeft de poort aan de groep ‘dialout’ en zet u erin. Meld u daarna af en weer aan.</translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation>U mag deze poort niet lezen: ze hoort bij de groep ‘%1’.</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Meld u daarna af en weer aan.</translation>
    </message>
    <message>
        <source>You have joined the group “%1”, but this session began before that.</source>
        <translation>U zit in de groep ‘%1’, maar deze sessie is eerder begonnen.</translation>
    </message>
    <message>
        <source>Log out and in again, or start Meterscope with this command.</source>
        <translation>Meld u af en weer aan, of start Meterscope met deze opdracht.</translation>
    </message>
    <message>
        <source>Another program has this port open.</source>
        <translation>Een ander programma heeft deze poort open.</translation>
    </message>
    <message>
        <source>Meterscope reads this port already.</source>
        <translation>Meterscope leest deze poort al.</translation>
    </message>
    <message>
        <source>%1 (process %2) has this port open.</source>
        <translation>%1 (proces %2) heeft deze poort open.</translation>
    </message>
    <message>
        <source>%1 has this port open.</source>
        <translation>%1 heeft deze poort open.</translation>
    </message>
    <message>
        <source>It looks for a modem for some seconds after plugging in: wait a moment.</source>
        <translation>Het zoekt na het insteken enkele seconden naar een modem: wacht even.</translation>
    </message>
    <message>
        <source>Disconnect that meter first, or choose another port.</source>
        <translation>Verbreek eerst die meter, of kies een andere poort.</translation>
    </message>
    <message>
        <source>Stop that program: two readers on one port steal each other&apos;s bytes.</source>
        <translation>Stop dat programma: twee lezers op één poort stelen elkaars bytes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PowerGauge</name>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 teruglevering</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 afname</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Teruglevering</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Afname</translation>
    </message>
    <message>
        <source>day max out</source>
        <translation>dagmax. terug</translation>
    </message>
    <message>
        <source>day max in</source>
        <translation>dagmax. afname</translation>
    </message>
    <message>
        <source>day max</source>
        <translation>dagmax.</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>grens %1 %2</translation>
    </message>
    <message>
        <source>above the limit of %1 %2</source>
        <translation>boven de grens van %1 %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ProofCard</name>
    <message>
        <source>Proof against registers</source>
        <translation>Bewijs met de meterstanden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QualityBar</name>
    <message>
        <source>Quality of the light</source>
        <translation>Kwaliteit van het licht</translation>
    </message>
    <message>
        <source>%1 %, best so far %2 %</source>
        <translation>%1 %, beste tot nu toe %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QualityCard</name>
    <message>
        <source>Voltage quality</source>
        <translation>Spanningskwaliteit</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>laatste storing %1</translation>
    </message>
    <message>
        <source>last failure %1, %2 long</source>
        <translation>laatste storing %1, %2 lang</translation>
    </message>
    <message>
        <source>failures %1</source>
        <translation>storingen %1</translation>
    </message>
    <message>
        <source>long ones %1</source>
        <translation>lange %1</translation>
    </message>
    <message>
        <source>10 min means outside 207–253 V: %1</source>
        <translation>10 min-gemiddelden buiten 207–253 V: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 sags</source>
        <translation>%1 dalingen</translation>
    </message>
    <message>
        <source>%1 swells</source>
        <translation>%1 pieken</translation>
    </message>
    <message>
        <source>lowest V</source>
        <translation>laagste V</translation>
    </message>
    <message>
        <source>highest V</source>
        <translation>hoogste V</translation>
    </message>
    <message>
        <source>sags</source>
        <translation>dalingen</translation>
    </message>
    <message>
        <source>swells</source>
        <translation>pieken</translation>
    </message>
    <message>
        <source>volts since %1</source>
        <translation>V sinds %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuantityText</name>
    <message>
        <source>Unknown code</source>
        <translation>Onbekende code</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energie van het net</translation>
    </message>
    <message>
        <source>Energy to the grid</source>
        <translation>Energie naar het net</translation>
    </message>
    <message>
        <source>Energy, both directions</source>
        <translation>Energie, beide richtingen</translation>
    </message>
    <message>
        <source>Energy, net</source>
        <translation>Energie, saldo</translation>
    </message>
    <message>
        <source>Reactive energy from the grid</source>
        <translation>Blindenergie van het net</translation>
    </message>
    <message>
        <source>Reactive energy to the grid</source>
        <translation>Blindenergie naar het net</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 1</source>
        <translation>Blindenergie, kwadrant 1</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 2</source>
        <translation>Blindenergie, kwadrant 2</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 3</source>
        <translation>Blindenergie, kwadrant 3</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 4</source>
        <translation>Blindenergie, kwadrant 4</translation>
    </message>
    <message>
        <source>Apparent energy from the grid</source>
        <translation>Schijnbare energie van het net</translation>
    </message>
    <message>
        <source>Apparent energy to the grid</source>
        <translation>Schijnbare energie naar het net</translation>
    </message>
    <message>
        <source>Energy from the grid, this period</source>
        <translation>Energie van het net, deze periode</translation>
    </message>
    <message>
        <source>Energy to the grid, this period</source>
        <translation>Energie naar het net, deze periode</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Vermogen van het net</translation>
    </message>
    <message>
        <source>Power to the grid</source>
        <translation>Vermogen naar het net</translation>
    </message>
    <message>
        <source>Power, net</source>
        <translation>Vermogen, saldo</translation>
    </message>
    <message>
        <source>Power, both directions</source>
        <translation>Vermogen, beide richtingen</translation>
    </message>
    <message>
        <source>Reactive power from the grid</source>
        <translation>Blindvermogen van het net</translation>
    </message>
    <message>
        <source>Reactive power to the grid</source>
        <translation>Blindvermogen naar het net</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 1</source>
        <translation>Blindvermogen, kwadrant 1</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 2</source>
        <translation>Blindvermogen, kwadrant 2</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 3</source>
        <translation>Blindvermogen, kwadrant 3</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 4</source>
        <translation>Blindvermogen, kwadrant 4</translation>
    </message>
    <message>
        <source>Reactive power, net</source>
        <translation>Blindvermogen, saldo</translation>
    </message>
    <message>
        <source>Apparent power from the grid</source>
        <translation>Schijnbaar vermogen van het net</translation>
    </message>
    <message>
        <source>Apparent power to the grid</source>
        <translation>Schijnbaar vermogen naar het net</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Arbeidsfactor</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Phase angle</source>
        <translation>Fasehoek</translation>
    </message>
    <message>
        <source>Average power from the grid, this period</source>
        <translation>Gemiddeld vermogen van het net, deze periode</translation>
    </message>
    <message>
        <source>Average power to the grid, this period</source>
        <translation>Gemiddeld vermogen naar het net, deze periode</translation>
    </message>
    <message>
        <source>Average power from the grid, last period</source>
        <translation>Gemiddeld vermogen van het net, vorige periode</translation>
    </message>
    <message>
        <source>Average power to the grid, last period</source>
        <translation>Gemiddeld vermogen naar het net, vorige periode</translation>
    </message>
    <message>
        <source>Highest average power from the grid this month</source>
        <translation>Hoogste gemiddelde vermogen van het net deze maand</translation>
    </message>
    <message>
        <source>Highest average power to the grid this month</source>
        <translation>Hoogste gemiddelde vermogen naar het net deze maand</translation>
    </message>
    <message>
        <source>Highest average power of past months</source>
        <translation>Hoogste gemiddelde vermogen van voorbije maanden</translation>
    </message>
    <message>
        <source>Average reactive power from the grid, this period</source>
        <translation>Gemiddeld blindvermogen van het net, deze periode</translation>
    </message>
    <message>
        <source>Average reactive power to the grid, this period</source>
        <translation>Gemiddeld blindvermogen naar het net, deze periode</translation>
    </message>
    <message>
        <source>Average apparent power from the grid, this period</source>
        <translation>Gemiddeld schijnbaar vermogen van het net, deze periode</translation>
    </message>
    <message>
        <source>Average apparent power to the grid, this period</source>
        <translation>Gemiddeld schijnbaar vermogen naar het net, deze periode</translation>
    </message>
    <message>
        <source>Average reactive power from the grid, last period</source>
        <translation>Gemiddeld blindvermogen van het net, vorige periode</translation>
    </message>
    <message>
        <source>Average reactive power to the grid, last period</source>
        <translation>Gemiddeld blindvermogen naar het net, vorige periode</translation>
    </message>
    <message>
        <source>Average apparent power from the grid, last period</source>
        <translation>Gemiddeld schijnbaar vermogen van het net, vorige periode</translation>
    </message>
    <message>
        <source>Average apparent power to the grid, last period</source>
        <translation>Gemiddeld schijnbaar vermogen naar het net, vorige periode</translation>
    </message>
    <message>
        <source>Highest average reactive power from the grid this month</source>
        <translation>Hoogste gemiddelde blindvermogen van het net deze maand</translation>
    </message>
    <message>
        <source>Highest average reactive power to the grid this month</source>
        <translation>Hoogste gemiddelde blindvermogen naar het net deze maand</translation>
    </message>
    <message>
        <source>Highest average apparent power from the grid this month</source>
        <translation>Hoogste gemiddelde schijnbare vermogen van het net deze maand</translation>
    </message>
    <message>
        <source>Highest average apparent power to the grid this month</source>
        <translation>Hoogste gemiddelde schijnbare vermogen naar het net deze maand</translation>
    </message>
    <message>
        <source>Highest average powers from the grid, added up</source>
        <translation>Hoogste gemiddelde vermogens van het net, opgeteld</translation>
    </message>
    <message>
        <source>Highest average powers to the grid, added up</source>
        <translation>Hoogste gemiddelde vermogens naar het net, opgeteld</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Gemiddeld vermogen</translation>
    </message>
    <message>
        <source>Average voltage</source>
        <translation>Gemiddelde spanning</translation>
    </message>
    <message>
        <source>Averaging period</source>
        <translation>Middelingsperiode</translation>
    </message>
    <message>
        <source>Power failures</source>
        <translation>Stroomonderbrekingen</translation>
    </message>
    <message>
        <source>Long power failures</source>
        <translation>Lange stroomonderbrekingen</translation>
    </message>
    <message>
        <source>Log of long power failures</source>
        <translation>Logboek van lange stroomonderbrekingen</translation>
    </message>
    <message>
        <source>Voltage sags</source>
        <translation>Spanningsdalingen</translation>
    </message>
    <message>
        <source>Voltage swells</source>
        <translation>Spanningspieken</translation>
    </message>
    <message>
        <source>Voltage sag duration</source>
        <translation>Duur van de spanningsdaling</translation>
    </message>
    <message>
        <source>Voltage sag magnitude</source>
        <translation>Diepte van de spanningsdaling</translation>
    </message>
    <message>
        <source>Voltage swell duration</source>
        <translation>Duur van de spanningspiek</translation>
    </message>
    <message>
        <source>Voltage swell magnitude</source>
        <translation>Hoogte van de spanningspiek</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Belastingsprofiel</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Logboek van gebeurtenissen</translation>
    </message>
    <message>
        <source>Active tariff</source>
        <translation>Actief tarief</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Vermogensgrens</translation>
    </message>
    <message>
        <source>Current limit</source>
        <translation>Stroomgrens</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schakelaar</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Klep</translation>
    </message>
    <message>
        <source>Kind of grid</source>
        <translation>Soort net</translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation>Transformatorverhouding</translation>
    </message>
    <message>
        <source>Meter constant</source>
        <translation>Meterconstante</translation>
    </message>
    <message>
        <source>Billing periods closed</source>
        <translation>Afgesloten factureringsperioden</translation>
    </message>
    <message>
        <source>Version of the telegram format</source>
        <translation>Versie van het telegramformaat</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmwareversie</translation>
    </message>
    <message>
        <source>Firmware checksum</source>
        <translation>Firmwarechecksum</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardwareversie</translation>
    </message>
    <message>
        <source>Identifier of the parameters</source>
        <translation>Kenmerk van de parameters</translation>
    </message>
    <message>
        <source>Time of the telegram</source>
        <translation>Tijd van het telegram</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Bedrijfstijd</translation>
    </message>
    <message>
        <source>Equipment identifier</source>
        <translation>Identificatie van de meter</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Naam van het apparaat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Connection point (EAN)</source>
        <translation>Aansluitpunt (EAN)</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Publieke sleutel</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswoord</translation>
    </message>
    <message>
        <source>Error register</source>
        <translation>Foutregister</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstbericht</translation>
    </message>
    <message>
        <source>Numeric message</source>
        <translation>Numeriek bericht</translation>
    </message>
    <message>
        <source>Kind of connected meter</source>
        <translation>Soort aangesloten meter</translation>
    </message>
    <message>
        <source>Identifier of the connected meter</source>
        <translation>Identificatie van de aangesloten meter</translation>
    </message>
    <message>
        <source>Reading of a connected meter</source>
        <translation>Stand van een aangesloten meter</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gas, not corrected for temperature</source>
        <translation>Gas, niet voor temperatuur gecorrigeerd</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation>Warmte of koude</translation>
    </message>
    <message>
        <source>Volume through the heat meter</source>
        <translation>Volume door de warmtemeter</translation>
    </message>
    <message>
        <source>Energy of a second meter</source>
        <translation>Energie van een tweede meter</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>Toestand van het apparaat</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, kanaal %2</translation>
    </message>
    <message>
        <source>Energy from the grid, last signed</source>
        <translation>Energie van het net, laatst ondertekend</translation>
    </message>
    <message>
        <source>Voltage, lowest</source>
        <translation>Spanning, laagste</translation>
    </message>
    <message>
        <source>Voltage, highest</source>
        <translation>Spanning, hoogste</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuarterHourCard</name>
    <message>
        <source>Quarter hour</source>
        <translation>Kwartier</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>mean %1, forecast %2</source>
        <translation>gemiddeld %1, verwacht %2</translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation>%1 verwacht</translation>
    </message>
    <message>
        <source>peak %1, %2</source>
        <translation>piek %1, %2</translation>
    </message>
    <message>
        <source>computed, %1</source>
        <translation>berekend, %1</translation>
    </message>
    <message>
        <source>by the meter, %1</source>
        <translation>volgens de meter, %1</translation>
    </message>
    <message>
        <source>, peak of the month %1</source>
        <translation>, piek van de maand %1</translation>
    </message>
    <message>
        <source>, computed from the register</source>
        <translation>, berekend uit de meterstand</translation>
    </message>
    <message>
        <source>This meter does not send its quarter-hour demand: computed from its import register on the quarters of the clock.</source>
        <translation>Deze meter verstuurt zijn kwartiervermogen niet: berekend uit de stand van de afname, op de kwartieren van de klok.</translation>
    </message>
    <message>
        <source>As the meter sends it.</source>
        <translation>Zoals de meter het verstuurt.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ReadoutLine</name>
    <message>
        <source>Chosen bar</source>
        <translation>Gekozen staaf</translation>
    </message>
    <message>
        <source>gap filled</source>
        <translation>gat gevuld</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegisterRow</name>
    <message>
        <source>Export</source>
        <translation>Teruglevering</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Afname</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>, vandaag %1</translation>
    </message>
    <message>
        <source>, counting now</source>
        <translation>, telt nu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegistersCard</name>
    <message>
        <source>Registers</source>
        <translation>Meterstanden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>%1 counts now</source>
        <translation>%1 telt nu</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Teruglevering %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Afname %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RelayText</name>
    <message>
        <source>%1 is no address of this computer.</source>
        <translation>%1 is geen adres van deze computer.</translation>
    </message>
    <message>
        <source>Another program serves port %1 already.</source>
        <translation>Een ander programma biedt poort %1 al aan.</translation>
    </message>
    <message>
        <source>Port %1 may not be used: take one from 1024 on.</source>
        <translation>Poort %1 mag niet worden gebruikt: neem er een vanaf 1024.</translation>
    </message>
    <message>
        <source>The line cannot be shared: %1</source>
        <translation>De lijn kan niet worden gedeeld: %1</translation>
    </message>
    <message>
        <source>Serving %1,</source>
        <translation>Aangeboden op %1,</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RemedyCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ResultPage</name>
    <message>
        <source>received bytes</source>
        <translation>ontvangen bytes</translation>
    </message>
    <message>
        <source>received bytes, turned over below</source>
        <translation>ontvangen bytes, daaronder omgekeerd</translation>
    </message>
    <message>
        <source>received bytes, without bit 7 below</source>
        <translation>ontvangen bytes, daaronder zonder bit 7</translation>
    </message>
    <message>
        <source>All &amp;bytes</source>
        <translation>Alle &amp;bytes</translation>
    </message>
    <message>
        <source>All bytes that were judged</source>
        <translation>Alle beoordeelde bytes</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Hij verzendt</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RetentionPage</name>
    <message>
        <source>How long every reading is kept</source>
        <translation>Hoe lang elke meting wordt bewaard</translation>
    </message>
    <message>
        <source>How long each minute is kept</source>
        <translation>Hoe lang elke minuut wordt bewaard</translation>
    </message>
    <message>
        <source>Size of what is kept, and what would go</source>
        <translation>Grootte van wat wordt bewaard, en wat zou verdwijnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Zou verdwijnen</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Toe&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the rest</source>
        <translation>&amp;Stop, bewaar de rest</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Wat zou verdwijnen</translation>
    </message>
    <message>
        <source>How much of the old data has gone</source>
        <translation>Hoeveel van de oude gegevens weg is</translation>
    </message>
    <message>
        <source>Everything is kept for ever unless you choose otherwise: packed, it takes little room. Quarter hours, hours, days and the registers at their ends always stay, so every total stays exact.</source>
        <translation>Alles wordt voor altijd bewaard, tenzij u anders kiest: ingepakt neemt het weinig ruimte in. Kwartieren, uren, dagen en de standen aan het eind ervan blijven altijd, dus elk totaal blijft exact.</translation>
    </message>
    <message>
        <source>Keep every &amp;reading:</source>
        <translation>Elke &amp;meting bewaren:</translation>
    </message>
    <message>
        <source>Keep each &amp;minute:</source>
        <translation>Elke mi&amp;nuut bewaren:</translation>
    </message>
    <message>
        <source>Every reading</source>
        <translation>Elke meting</translation>
    </message>
    <message>
        <source>Each minute</source>
        <translation>Elke minuut</translation>
    </message>
    <message>
        <source>Quarter hours and longer</source>
        <translation>Kwartieren en langer</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Tellen wat zou verdwijnen…</translation>
    </message>
    <message>
        <source>Take away %1 readings and %2 minutes (%3) now, for good?</source>
        <translation>Nu %1 metingen en %2 minuten (%3) voorgoed verwijderen?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>This is in force. Nothing has to go now.</source>
        <translation>Dit geldt nu. Er hoeft niets weg.</translation>
    </message>
    <message>
        <source>Nothing would go now; later, what has become that old.</source>
        <translation>Nu zou niets verdwijnen; later wat zo oud is geworden.</translation>
    </message>
    <message>
        <source>This is in force. Still to go: %1 readings and %2 minutes (%3).</source>
        <translation>Dit geldt nu. Nog te gaan: %1 metingen en %2 minuten (%3).</translation>
    </message>
    <message>
        <source>This would take away %1 readings and %2 minutes (%3) for good. The file keeps its size and fills the room again.</source>
        <translation>Dit zou %1 metingen en %2 minuten (%3) voorgoed verwijderen. Het bestand houdt zijn grootte en vult de ruimte weer.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SmlText</name>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>wordt uitgevoerd</translation>
    </message>
    <message>
        <source>an error without a name</source>
        <translation>een fout zonder naam</translation>
    </message>
    <message>
        <source>unknown SML command</source>
        <translation>onbekende SML-opdracht</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>verkeerde gebruikersnaam of verkeerd wachtwoord</translation>
    </message>
    <message>
        <source>server identifier not available</source>
        <translation>serveridentificatie niet beschikbaar</translation>
    </message>
    <message>
        <source>request file identifier not available</source>
        <translation>identificatie van de aanvraag niet beschikbaar</translation>
    </message>
    <message>
        <source>the target cannot be written</source>
        <translation>het doel kan niet worden geschreven</translation>
    </message>
    <message>
        <source>the target cannot be read</source>
        <translation>het doel kan niet worden gelezen</translation>
    </message>
    <message>
        <source>communication with the source is disturbed</source>
        <translation>de verbinding met de bron is gestoord</translation>
    </message>
    <message>
        <source>the raw data cannot be interpreted</source>
        <translation>de ruwe gegevens zijn niet te duiden</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>waarde buiten het bereik</translation>
    </message>
    <message>
        <source>not executed</source>
        <translation>niet uitgevoerd</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>verkeerde controlesom</translation>
    </message>
    <message>
        <source>broadcast not supported</source>
        <translation>broadcast niet ondersteund</translation>
    </message>
    <message>
        <source>unexpected message</source>
        <translation>onverwacht bericht</translation>
    </message>
    <message>
        <source>unknown object in the profile</source>
        <translation>onbekend object in het profiel</translation>
    </message>
    <message>
        <source>data type not supported</source>
        <translation>gegevenstype niet ondersteund</translation>
    </message>
    <message>
        <source>optional element not supported</source>
        <translation>facultatief element niet ondersteund</translation>
    </message>
    <message>
        <source>the profile has no entry</source>
        <translation>het profiel heeft geen regel</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>het einde ligt voor het begin</translation>
    </message>
    <message>
        <source>no entry in this range</source>
        <translation>geen regel in dit bereik</translation>
    </message>
    <message>
        <source>a file without its close message</source>
        <translation>een bestand zonder afsluitend bericht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>a number of the application</source>
        <translation>een nummer van de toepassing</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>teruglevering</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>afname</translation>
    </message>
    <message>
        <source>export on %1</source>
        <comment>phases</comment>
        <translation>teruglevering op %1</translation>
    </message>
    <message>
        <source>load present</source>
        <translation>belasting aanwezig</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>geen belasting</translation>
    </message>
    <message>
        <source>magnetic field</source>
        <translation>magneetveld</translation>
    </message>
    <message>
        <source>terminal cover open</source>
        <translation>klemmendeksel open</translation>
    </message>
    <message>
        <source>wrong phase order</source>
        <translation>verkeerde fasevolgorde</translation>
    </message>
    <message>
        <source>voltage on %1</source>
        <comment>phases</comment>
        <translation>spanning op %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>lijst van %1</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>einde van het bericht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>octet string, %n octet(s)</source>
        <translation>
            <numerusform>octetreeks, %n octet</numerusform>
            <numerusform>octetreeks, %n octetten</numerusform>
        </translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleaans</translation>
    </message>
    <message numerus="yes">
        <source>signed integer, %n octet(s)</source>
        <translation>
            <numerusform>geheel getal met teken, %n octet</numerusform>
            <numerusform>geheel getal met teken, %n octetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsigned integer, %n octet(s)</source>
        <translation>
            <numerusform>geheel getal zonder teken, %n octet</numerusform>
            <numerusform>geheel getal zonder teken, %n octetten</numerusform>
        </translation>
    </message>
    <message>
        <source>reserved type %1</source>
        <translation>gereserveerd type %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SourceForm</name>
    <message>
        <source>no fault</source>
        <translation>geen storing</translation>
    </message>
    <message>
        <source>no fault, line settings count</source>
        <translation>geen storing, lijninstellingen tellen</translation>
    </message>
    <message>
        <source>signal inverted</source>
        <translation>signaal geïnverteerd</translation>
    </message>
    <message>
        <source>seven bits with parity</source>
        <translation>zeven bits met pariteit</translation>
    </message>
    <message>
        <source>half the speed</source>
        <translation>halve snelheid</translation>
    </message>
    <message>
        <source>weak pull-up</source>
        <translation>zwakke pull-up</translation>
    </message>
    <message>
        <source>weak light</source>
        <translation>zwak licht</translation>
    </message>
    <message>
        <source>foreign light</source>
        <translation>vreemd licht</translation>
    </message>
    <message>
        <source>USB packets lost</source>
        <translation>USB-pakketten kwijt</translation>
    </message>
    <message>
        <source>a second reader</source>
        <translation>een tweede lezer</translation>
    </message>
    <message>
        <source>ModemManager asks</source>
        <translation>ModemManager vraagt</translation>
    </message>
    <message>
        <source>only an echo</source>
        <translation>alleen een echo</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>stops after ten telegrams</source>
        <translation>stopt na tien telegrammen</translation>
    </message>
    <message>
        <source>every checksum wrong</source>
        <translation>elk controlegetal fout</translation>
    </message>
    <message>
        <source>carriage returns lost</source>
        <translation>regeleinden (CR) kwijt</translation>
    </message>
    <message>
        <source>clock 70 minutes ahead</source>
        <translation>klok 70 minuten voor</translation>
    </message>
    <message>
        <source>SML without power (PIN)</source>
        <translation>SML zonder vermogen (pincode)</translation>
    </message>
    <message>
        <source>speaks only when asked</source>
        <translation>spreekt alleen op verzoek</translation>
    </message>
    <message>
        <source>another meter: D0 text</source>
        <translation>andere meter: D0-tekst</translation>
    </message>
    <message>
        <source>another meter: HDLC</source>
        <translation>andere meter: HDLC</translation>
    </message>
    <message>
        <source>another meter: M-Bus</source>
        <translation>andere meter: M-Bus</translation>
    </message>
    <message>
        <source>another meter: encrypted</source>
        <translation>andere meter: versleuteld</translation>
    </message>
    <message>
        <source>not a meter</source>
        <translation>geen meter</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Seriële poort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation>Gesimuleerde meter</translation>
    </message>
    <message>
        <source>No serial port was found. Plug in the cable: it shows up here by itself. Where it does not, try another USB port, or type the device.</source>
        <translation>Geen seriële poort gevonden. Steek de kabel in: hij verschijnt hier vanzelf. Zo niet, probeer een andere USB-poort of typ het apparaat.</translation>
    </message>
    <message>
        <source>for instance /dev/ttyAMA0</source>
        <translation>bijvoorbeeld /dev/ttyAMA0</translation>
    </message>
    <message>
        <source>&amp;Other device:</source>
        <translation>&amp;Ander apparaat:</translation>
    </message>
    <message>
        <source>find out by listening</source>
        <translation>door luisteren uitvinden</translation>
    </message>
    <message>
        <source>%1 (DSMR 4 and 5)</source>
        <translation>%1 (DSMR 4 en 5)</translation>
    </message>
    <message>
        <source>%1 (DSMR 2 and 3)</source>
        <translation>%1 (DSMR 2 en 3)</translation>
    </message>
    <message>
        <source>%1 (SML, infrared)</source>
        <translation>%1 (SML, infrarood)</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Lijn:</translation>
    </message>
    <message>
        <source>name or address of the P1 relay</source>
        <translation>naam of adres van de P1-doorgever</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Computer:</translation>
    </message>
    <message>
        <source>&amp;TCP port:</source>
        <translation>&amp;TCP-poort:</translation>
    </message>
    <message>
        <source>The relay must serve the bytes as they are: ser2net “raw”, socat without “crnl”. A connection that breaks is made again by itself.</source>
        <translation>De doorgever moet de bytes onveranderd aanbieden: ser2net ‘raw’, socat zonder ‘crnl’. Een verbroken verbinding wordt vanzelf hersteld.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>zoals opgenomen</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 keer zo snel</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>zo snel mogelijk</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Snelheid:</translation>
    </message>
    <message>
        <source>A recording is shown and inspected; it is not recorded again.</source>
        <translation>Een opname wordt getoond en onderzocht; ze wordt niet opnieuw vastgelegd.</translation>
    </message>
    <message>
        <source>DSMR 5.0, every second</source>
        <translation>DSMR 5.0, elke seconde</translation>
    </message>
    <message>
        <source>DSMR 2.2, every ten seconds</source>
        <translation>DSMR 2.2, elke tien seconden</translation>
    </message>
    <message>
        <source>SML, every second</source>
        <translation>SML, elke seconde</translation>
    </message>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Meter:</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>P&amp;hases:</source>
        <translation>&amp;Fasen:</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>St&amp;oring:</translation>
    </message>
    <message>
        <source>with solar panels</source>
        <translation>met zonnepanelen</translation>
    </message>
    <message>
        <source>Its readings go into a database of their own.</source>
        <translation>De standen gaan naar een eigen database.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Een opname openen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsPane</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiek</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Gaps between telegrams, s</source>
        <translation>Tussentijden van telegrammen, s</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsText</name>
    <message>
        <source>ones become zeros: the line rises too slowly (weak pull-up, long cable)</source>
        <translation>enen worden nullen: de lijn stijgt te traag (zwakke pull-up, lange kabel)</translation>
    </message>
    <message>
        <source>zeros become ones: the line falls too slowly, or light reaches the head</source>
        <translation>nullen worden enen: de lijn daalt te traag, of er valt licht op de kop</translation>
    </message>
    <message>
        <source>both ways: interference</source>
        <translation>in beide richtingen: storing</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Telegrams</source>
        <translation>Telegrammen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Between telegrams</source>
        <translation>Tussen telegrammen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 bytes</source>
        <translation>
            <numerusform>%n keer, %1 bytes</numerusform>
            <numerusform>%n keer, %1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 per minuut</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Tussentijd</translation>
    </message>
    <message>
        <source>%1 to %2, median %3</source>
        <translation>%1 tot %2, mediaan %3</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>%1 bytes, all</source>
        <translation>%1 bytes, alle</translation>
    </message>
    <message>
        <source>%1 to %2 bytes, mostly %3</source>
        <translation>%1 tot %2 bytes, meestal %3</translation>
    </message>
    <message>
        <source>Flipped bits</source>
        <translation>Omgevallen bits</translation>
    </message>
    <message numerus="yes">
        <source>%1 fell 1 → 0, %2 rose 0 → 1, in %n telegram(s)</source>
        <translation>
            <numerusform>%1 vielen 1 → 0, %2 stegen 0 → 1, in %n telegram</numerusform>
            <numerusform>%1 vielen 1 → 0, %2 stegen 0 → 1, in %n telegrammen</numerusform>
        </translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Dat betekent</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatusChip</name>
    <message>
        <source>State of the data</source>
        <translation>Toestand van de gegevens</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StepList</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>volgt nog</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TariffText</name>
    <message>
        <source>low</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nacht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramFinder</name>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>telegram %1</translation>
    </message>
    <message>
        <source>Not a time: 13:42, 13:42:05 or 2026-04-14 13:42</source>
        <translation>Geen tijd: 13:42, 13:42:05 of 2026-04-14 13:42</translation>
    </message>
    <message>
        <source>Nothing arrived then or later</source>
        <translation>Toen of later kwam niets aan</translation>
    </message>
    <message>
        <source>Nothing was found in the capture.</source>
        <translation>Er is niets gevonden in de opname.</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % doorzocht</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListModel</name>
    <message numerus="yes">
        <source>End of a telegram that began before listening: %1 bytes</source>
        <translation>
            <numerusform>Einde van een telegram dat begon voor het luisteren: %1 byte</numerusform>
            <numerusform>Einde van een telegram dat begon voor het luisteren: %1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line break, 0x00 × %1: plug or cable moved</source>
        <translation>
            <numerusform>Onderbreking, 0x00 × %1: stekker of kabel bewogen</numerusform>
            <numerusform>Onderbreking, 0x00 × %1: stekker of kabel bewogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0xFF × %1 between telegrams</source>
        <translation>
            <numerusform>0xFF × %1 tussen telegrammen</numerusform>
            <numerusform>0xFF × %1 tussen telegrammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters that belong to no telegram</source>
        <translation>
            <numerusform>%1 teken dat bij geen telegram hoort</numerusform>
            <numerusform>%1 tekens die bij geen telegram horen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes that belong to no telegram</source>
        <translation>
            <numerusform>%1 byte die bij geen telegram hoort</numerusform>
            <numerusform>%1 bytes die bij geen telegram horen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) at %1</source>
        <translation>
            <numerusform>%n beschadigde byte op %1</numerusform>
            <numerusform>%n beschadigde bytes op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) fell 1 → 0 at %1</source>
        <translation>
            <numerusform>%n bit viel 1 → 0 op %1</numerusform>
            <numerusform>%n bits vielen 1 → 0 op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) rose 0 → 1 at %1</source>
        <translation>
            <numerusform>%n bit steeg 0 → 1 op %1</numerusform>
            <numerusform>%n bits stegen 0 → 1 op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) flipped both ways at %1</source>
        <translation>
            <numerusform>%n bit omgeklapt op %1</numerusform>
            <numerusform>%n bits omgeklapt, beide kanten op, op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no checksum</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>issue, offset</comment>
        <translation>%1 (op %2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Host time</source>
        <translation>Tijd hier</translation>
    </message>
    <message>
        <source>Δt s</source>
        <translation>Δt s</translation>
    </message>
    <message>
        <source>Meter time</source>
        <translation>Metertijd</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Power W</source>
        <translation>Vermogen W</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes: looks like 7E1 read as 8N1</source>
        <translation>
            <numerusform>%1 byte: lijkt 7E1, gelezen als 8N1</numerusform>
            <numerusform>%1 bytes: lijkt 7E1, gelezen als 8N1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListView</name>
    <message>
        <source>Telegrams</source>
        <translation>Telegrammen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramSharing</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n rij opgeslagen in %1.</numerusform>
            <numerusform>%n rijen opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved in %1: %2</source>
        <comment>path, reason</comment>
        <translation>Niet opgeslagen in %1: %2</translation>
    </message>
    <message>
        <source>Capture with arrival times (*.mscap)</source>
        <translation>Opname met aankomsttijden (*.mscap)</translation>
    </message>
    <message>
        <source>Capture, redacted (*.mscap)</source>
        <translation>Opname, geanonimiseerd (*.mscap)</translation>
    </message>
    <message>
        <source>Raw bytes (*.bin)</source>
        <translation>Ruwe bytes (*.bin)</translation>
    </message>
    <message>
        <source>Raw bytes, redacted (*.bin)</source>
        <translation>Ruwe bytes, geanonimiseerd (*.bin)</translation>
    </message>
    <message>
        <source>Save telegrams</source>
        <translation>Telegrammen opslaan</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TimeAxis</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format below an axis of hours</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format below an axis of days</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Meterscope</source>
        <translation>Meterscope &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Minivenster</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>no meter connected</source>
        <translation>geen meter verbonden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>Histor&amp;y page</source>
        <translation>Pagina G&amp;eschiedenis</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Pause drawing the chart</source>
        <translation>Tekenen van de grafiek &amp;pauzeren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Phases in the &amp;chart</source>
        <translation>Fasen in de &amp;grafiek</translation>
    </message>
    <message>
        <source>C&amp;lose into the tray</source>
        <translation>Naar het systeemvak s&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Minivenster</translation>
    </message>
    <message>
        <source>&amp;Mini window (not kept on top by this desktop)</source>
        <translation>&amp;Minivenster (blijft op dit bureaublad niet bovenop)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Pictogram in het systeemvak</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray (this desktop has none)</source>
        <translation>&amp;Pictogram in het systeemvak (dit bureaublad heeft er geen)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::VolumeCard</name>
    <message>
        <source>reading %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>, vandaag %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 vandaag</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::WireDiagram</name>
    <message>
        <source>One character on the wire</source>
        <translation>Eén teken op de draad</translation>
    </message>
    <message>
        <source>“%1” is sent as %2 and read as %3</source>
        <translation>‘%1’ wordt als %2 gestuurd en als %3 gelezen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>op de draad</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelezen: %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
</context>
</TS>
