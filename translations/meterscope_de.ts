<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>meterscope::ui::AccessPage</name>
    <message>
        <source>Looking whether the port may be read</source>
        <translation>Wird der Anschluss gelesen werden dürfen?</translation>
    </message>
    <message>
        <source>The port is gone</source>
        <translation>Der Anschluss ist weg</translation>
    </message>
    <message>
        <source>%1 is not plugged in any more.</source>
        <translation>%1 ist nicht mehr eingesteckt.</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Das Kabel einstecken</translation>
    </message>
    <message>
        <source>Listening begins by itself then.</source>
        <translation>Das Zuhören beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>The port is busy</source>
        <translation>Der Anschluss ist belegt</translation>
    </message>
    <message>
        <source>There is no such device</source>
        <translation>Dieses Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>You may not read this port</source>
        <translation>Keine Rechte, diesen Anschluss zu lesen</translation>
    </message>
    <message>
        <source>Plug the cable in, or go back and correct the name.</source>
        <translation>Das Kabel einstecken, oder zurückgehen und den Namen berichtigen.</translation>
    </message>
    <message>
        <source>Stop the other program</source>
        <translation>Das andere Programm beenden</translation>
    </message>
    <message>
        <source>Look for the device</source>
        <translation>Das Gerät suchen</translation>
    </message>
    <message>
        <source>Get the right to read it</source>
        <translation>Das Leserecht holen</translation>
    </message>
    <message>
        <source>Listening begins by itself as soon as the port can be read.</source>
        <translation>Das Zuhören beginnt von selbst, sobald der Anschluss gelesen werden darf.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AlignmentPage</name>
    <message>
        <source>&amp;Sound while moving: the faster the beeps, the better</source>
        <translation>&amp;Ton beim Bewegen: je schneller, desto besser</translation>
    </message>
    <message>
        <source>Move the head until the bar is full</source>
        <translation>Den Kopf bewegen, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>Usually the magnet sits centred over the optical window, with the cable downwards. Sun and lamps disturb: shade the head with a hand to see.</source>
        <translation>Meist sitzt der Magnet mittig auf dem optischen Fenster, das Kabel nach unten. Sonne und Lampen stören: Den Kopf zur Probe mit der Hand abschatten.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole telegram(s) so far</source>
        <translation>
            <numerusform>%n ganzes Telegramm bisher</numerusform>
            <numerusform>%n ganze Telegramme bisher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantDialog</name>
    <message>
        <source>Connection assistant</source>
        <translation>Verbindungsassistent</translation>
    </message>
    <message>
        <source>Nothing is recorded until a telegram passes its checksum.</source>
        <translation>Aufgezeichnet wird erst, wenn die Prüfsumme eines Telegramms stimmt.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>&amp;Ask the meter</source>
        <translation>Zähler &amp;fragen</translation>
    </message>
    <message>
        <source>Sends the sign-on of IEC 62056-21 at 300 baud: for meters that speak only when asked</source>
        <translation>Sendet die Anmeldung nach IEC 62056-21 mit 300 Baud: für Zähler, die nur auf Anfrage sprechen</translation>
    </message>
    <message>
        <source>Align the &amp;head</source>
        <translation>Kopf aus&amp;richten</translation>
    </message>
    <message>
        <source>serial numbers removed</source>
        <translation>Seriennummern entfernt</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Zu&amp;hören</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Listen again</source>
        <translation>Noch einmal zu&amp;hören</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use this meter</source>
        <translation>Diesen Zähler &amp;verwenden</translation>
    </message>
    <message>
        <source>copied, serial numbers removed</source>
        <translation>kopiert, Seriennummern entfernt</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantSteps</name>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>The port is not there.</source>
        <translation>Der Anschluss ist nicht da.</translation>
    </message>
    <message>
        <source>by network</source>
        <translation>über das Netz</translation>
    </message>
    <message>
        <source>readable, no other program</source>
        <translation>lesbar, kein anderes Programm</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantWords</name>
    <message>
        <source>The signal is inverted</source>
        <translation>Das Signal ist invertiert</translation>
    </message>
    <message>
        <source>signal inverted</source>
        <translation>Signal invertiert</translation>
    </message>
    <message>
        <source>The meter sends seven bits</source>
        <translation>Der Zähler sendet sieben Bits</translation>
    </message>
    <message>
        <source>seven bits</source>
        <translation>sieben Bits</translation>
    </message>
    <message>
        <source>The meter sends eight bits</source>
        <translation>Der Zähler sendet acht Bits</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>acht Bits</translation>
    </message>
    <message>
        <source>The port is too fast</source>
        <translation>Der Anschluss ist zu schnell</translation>
    </message>
    <message>
        <source>port too fast</source>
        <translation>Anschluss zu schnell</translation>
    </message>
    <message>
        <source>The port is too slow</source>
        <translation>Der Anschluss ist zu langsam</translation>
    </message>
    <message>
        <source>port too slow</source>
        <translation>Anschluss zu langsam</translation>
    </message>
    <message>
        <source>Telegrams arrive damaged</source>
        <translation>Telegramme kommen beschädigt an</translation>
    </message>
    <message>
        <source>bad checksums</source>
        <translation>falsche Prüfsummen</translation>
    </message>
    <message>
        <source>The signal rises too slowly</source>
        <translation>Das Signal steigt zu langsam</translation>
    </message>
    <message>
        <source>weak pull-up</source>
        <translation>schwacher Pull-up</translation>
    </message>
    <message>
        <source>Bytes get lost on the way</source>
        <translation>Unterwegs gehen Bytes verloren</translation>
    </message>
    <message>
        <source>bytes lost</source>
        <translation>Bytes verloren</translation>
    </message>
    <message>
        <source>The light is too weak</source>
        <translation>Das Licht ist zu schwach</translation>
    </message>
    <message>
        <source>weak light</source>
        <translation>schwaches Licht</translation>
    </message>
    <message>
        <source>Other light disturbs the head</source>
        <translation>Fremdes Licht stört den Kopf</translation>
    </message>
    <message>
        <source>foreign light</source>
        <translation>Fremdlicht</translation>
    </message>
    <message>
        <source>The bytes make no telegram</source>
        <translation>Die Bytes ergeben kein Telegramm</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>The line is silent</source>
        <translation>Die Leitung ist still</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>The data line stays low</source>
        <translation>Die Datenleitung bleibt auf null</translation>
    </message>
    <message>
        <source>only breaks</source>
        <translation>nur Breaks</translation>
    </message>
    <message>
        <source>The meter has stopped sending</source>
        <translation>Der Zähler sendet nicht mehr</translation>
    </message>
    <message>
        <source>data stopped</source>
        <translation>verstummt</translation>
    </message>
    <message>
        <source>You may not read this port</source>
        <translation>Keine Rechte, diesen Anschluss zu lesen</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>Another program reads this port</source>
        <translation>Ein anderes Programm liest diesen Anschluss</translation>
    </message>
    <message>
        <source>port busy</source>
        <translation>Anschluss belegt</translation>
    </message>
    <message>
        <source>The port is gone</source>
        <translation>Der Anschluss ist weg</translation>
    </message>
    <message>
        <source>port gone</source>
        <translation>Anschluss weg</translation>
    </message>
    <message>
        <source>ModemManager talks to this port</source>
        <translation>ModemManager spricht diesen Anschluss an</translation>
    </message>
    <message>
        <source>modem commands</source>
        <translation>Modembefehle</translation>
    </message>
    <message>
        <source>The head hears only itself</source>
        <translation>Der Kopf hört nur sich selbst</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>This is not a P1 port</source>
        <translation>Das ist kein P1-Anschluss</translation>
    </message>
    <message>
        <source>other protocol</source>
        <translation>anderes Protokoll</translation>
    </message>
    <message>
        <source>This is not a meter</source>
        <translation>Das ist kein Zähler</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>kein Zähler</translation>
    </message>
    <message>
        <source>The telegrams are encrypted</source>
        <translation>Die Telegramme sind verschlüsselt</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>The meter wants its PIN</source>
        <translation>Der Zähler will seine PIN</translation>
    </message>
    <message>
        <source>PIN needed</source>
        <translation>PIN nötig</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is off</source>
        <translation>Die Uhr des Zählers geht falsch</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>The relay changes the bytes</source>
        <translation>Der Verteiler verändert die Bytes</translation>
    </message>
    <message>
        <source>relay not raw</source>
        <translation>Verteiler nicht „raw“</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a good SML signal: %1</source>
        <translation>ein gutes SML-Signal: %1</translation>
    </message>
    <message>
        <source>a good P1 signal: %1</source>
        <translation>ein gutes P1-Signal: %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>Readable as received</source>
        <translation>Lesbar wie empfangen</translation>
    </message>
    <message>
        <source>Bytes with bit 0 set</source>
        <translation>Bytes mit gesetztem Bit 0</translation>
    </message>
    <message>
        <source>Readable turned over</source>
        <translation>Lesbar nach Umkehren</translation>
    </message>
    <message>
        <source>Bytes of even parity</source>
        <translation>Bytes gerader Parität</translation>
    </message>
    <message>
        <source>Readable without bit 7</source>
        <translation>Lesbar ohne Bit 7</translation>
    </message>
    <message>
        <source>Dark bits</source>
        <translation>Dunkle Bits</translation>
    </message>
    <message>
        <source>Bytes FF: no light at all</source>
        <translation>Bytes FF: gar kein Licht</translation>
    </message>
    <message>
        <source>Bytes 00</source>
        <translation>Bytes 00</translation>
    </message>
    <message>
        <source>Different bytes</source>
        <translation>Verschiedene Bytes</translation>
    </message>
    <message>
        <source>every bit is read several times</source>
        <translation>jedes Bit wird mehrmals gelesen</translation>
    </message>
    <message>
        <source>in %1 bytes</source>
        <translation>in %1 Bytes</translation>
    </message>
    <message>
        <source>Check the cable</source>
        <translation>Das Kabel prüfen</translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter</source>
        <translation>Ein P1-Kabel mit eingebautem Inverter verwenden</translation>
    </message>
    <message>
        <source>Read the line as %1</source>
        <translation>Die Leitung als %1 lesen</translation>
    </message>
    <message>
        <source>Read the line with other settings</source>
        <translation>Die Leitung mit anderen Einstellungen lesen</translation>
    </message>
    <message>
        <source>Use a stronger pull-up</source>
        <translation>Einen stärkeren Pull-up verwenden</translation>
    </message>
    <message>
        <source>Move the infrared head</source>
        <translation>Den Infrarotkopf verschieben</translation>
    </message>
    <message>
        <source>Shade the infrared head</source>
        <translation>Den Infrarotkopf abschatten</translation>
    </message>
    <message>
        <source>Stop the other program</source>
        <translation>Das andere Programm beenden</translation>
    </message>
    <message>
        <source>Keep ModemManager away from this port</source>
        <translation>ModemManager von diesem Anschluss fernhalten</translation>
    </message>
    <message>
        <source>Use another USB port</source>
        <translation>Einen anderen USB-Anschluss verwenden</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Einen anderen Anschluss wählen</translation>
    </message>
    <message>
        <source>Get the right to read it</source>
        <translation>Das Leserecht holen</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Das Kabel einstecken</translation>
    </message>
    <message>
        <source>Check the relay</source>
        <translation>Den Verteiler prüfen</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s PIN</source>
        <translation>Die PIN des Zählers eingeben</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s key</source>
        <translation>Den Schlüssel des Zählers eingeben</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Den Zähler ansehen</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>A whole %1 telegram has come, and its checksum holds.</source>
        <translation>Ein ganzes Telegramm %1 ist gekommen, und seine Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>A whole %1 telegram has come. Telegrams of this kind carry no checksum.</source>
        <translation>Ein ganzes Telegramm %1 ist gekommen. Telegramme dieser Art haben keine Prüfsumme.</translation>
    </message>
    <message>
        <source>%1, telegram whole</source>
        <translation>%1, Telegramm ganz</translation>
    </message>
    <message>
        <source>Listening was cancelled</source>
        <translation>Das Zuhören wurde abgebrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 s</source>
        <translation>%1, %2 von %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Die Uhr dieses Computers prüfen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>%1 bytes heard</source>
        <translation>%1 Bytes gehört</translation>
    </message>
    <message>
        <source>A telegram every</source>
        <translation>Ein Telegramm alle</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>asked by Meterscope</source>
        <translation>von Meterscope gefragt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>as meters of this kind do</source>
        <translation>wie Zähler dieser Art</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of the whole telegram</source>
        <translation>des ganzen Telegramms</translation>
    </message>
    <message>
        <source>telegrams of this kind carry none</source>
        <translation>Telegramme dieser Art haben keine</translation>
    </message>
    <message>
        <source>It speaks only when asked: Meterscope asks it every minute, and sends nothing else.</source>
        <translation>Er spricht nur auf Anfrage: Meterscope fragt ihn jede Minute und sendet sonst nichts.</translation>
    </message>
    <message>
        <source>Or switch on “Invert RXD” of an FTDI cable with FT_PROG; clones of the chip ignore it.</source>
        <translation>Oder „Invert RXD“ eines FTDI-Kabels mit FT_PROG einschalten; Nachbauten des Chips beachten es nicht.</translation>
    </message>
    <message>
        <source>The grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, and start Meterscope with that file.</source>
        <translation>Der Netzbetreiber gibt ihn heraus. Ihn in eine Datei schreiben, „NAME key=HEX“ in eine Zeile, und Meterscope mit dieser Datei starten.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::Banner</name>
    <message>
        <source>For somebody who helps: what was measured, without serial and meter numbers</source>
        <translation>Für jemanden, der hilft: was gemessen wurde, ohne Serien- und Zählernummern</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteLegend</name>
    <message>
        <source>Marks in the bytes</source>
        <translation>Markierungen in den Bytes</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>changed since the last telegram</source>
        <translation>seit dem letzten Telegramm geändert</translation>
    </message>
    <message>
        <source>in the checksum</source>
        <translation>in der Prüfsumme</translation>
    </message>
    <message>
        <source>escapes and padding</source>
        <translation>Escapes und Füllbytes</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteStrip</name>
    <message>
        <source>Received bytes</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>%1, turned over: %2</source>
        <translation>%1, umgekehrt: %2</translation>
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
            <numerusform>%n Byte ab 0x%1: %2</numerusform>
            <numerusform>%n Bytes ab 0x%1: %2</numerusform>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>Darstellung der Bytes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CaptureText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterscope.</source>
        <translation>%1 wurde von einer neueren Version von Meterscope geschrieben.</translation>
    </message>
    <message>
        <source>%1 is damaged from its beginning.</source>
        <translation>%1 ist von Anfang an beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: there is no room for a copy of it among the temporary files.</source>
        <translation>%1 kann nicht gezeigt werden: Für eine Kopie ist bei den temporären Dateien kein Platz.</translation>
    </message>
    <message>
        <source>%1, rows: %2.</source>
        <comment>file</comment>
        <translation>%1, Zeilen: %2.</translation>
    </message>
    <message>
        <source>The file is damaged; rows that are missing: %1.</source>
        <translation>Die Datei ist beschädigt; fehlende Zeilen: %1.</translation>
    </message>
    <message>
        <source>The raw archive has nothing older of this line.</source>
        <translation>Das Roharchiv hat nichts Älteres von dieser Leitung.</translation>
    </message>
    <message>
        <source>Older telegrams of this line from the raw archive, rows: %1.</source>
        <translation>Ältere Telegramme dieser Leitung aus dem Roharchiv, Zeilen: %1.</translation>
    </message>
    <message>
        <source>Files that cannot be read: %1.</source>
        <translation>Dateien, die nicht lesbar sind: %1.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CareText</name>
    <message>
        <source>Readings of the newest weeks, as rows</source>
        <translation>Messungen der neuesten Wochen, als Zeilen</translation>
    </message>
    <message>
        <source>Every reading, packed</source>
        <translation>Jede Messung, gepackt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Quarter hours</source>
        <translation>Viertelstunden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>List of other registers</source>
        <translation>Liste weiterer Zählerstände</translation>
    </message>
    <message>
        <source>Gas, water, peaks and other registers</source>
        <translation>Gas, Wasser, Spitzen und weitere Stände</translation>
    </message>
    <message>
        <source>Gaps, tariff changes, power failures</source>
        <translation>Lücken, Tarifwechsel, Stromausfälle</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Meter swaps and resets</source>
        <translation>Zählerwechsel und Rücksetzungen</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <translation>Zweifelhafte Werte</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Settings of the database</source>
        <translation>Einstellungen der Datenbank</translation>
    </message>
    <message>
        <source>What waited for the disk</source>
        <translation>Was auf den Datenträger wartete</translation>
    </message>
    <message>
        <source>Layout of the database</source>
        <translation>Aufbau der Datenbank</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Restore a backup, or go on: when the damage gets in the way of recording, the file is set aside and all that can be read of it is taken over. SQLite says: %1</source>
        <translation>
            <numerusform>Die Datei ist an %n Stelle beschädigt. Spielen Sie eine Sicherung zurück oder machen Sie weiter: Stört der Schaden das Aufzeichnen, wird die Datei beiseitegelegt und alles Lesbare übernommen. SQLite sagt: %1</numerusform>
            <numerusform>Die Datei ist an %n Stellen beschädigt. Spielen Sie eine Sicherung zurück oder machen Sie weiter: Stört der Schaden das Aufzeichnen, wird die Datei beiseitegelegt und alles Lesbare übernommen. SQLite sagt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings deleted.</source>
        <translation>%1 Messungen gelöscht.</translation>
    </message>
    <message>
        <source>%1 readings and %2 raw telegrams deleted.</source>
        <translation>%1 Messungen und %2 rohe Telegramme gelöscht.</translation>
    </message>
    <message>
        <source>All totals are right: %1 readings were added up again.</source>
        <translation>Alle Summen stimmen: %1 Messungen wurden neu zusammengezählt.</translation>
    </message>
    <message>
        <source>%1 differences in %2 readings. “meterscope-cli history verify” lists them.</source>
        <translation>%1 Unterschiede in %2 Messungen. „meterscope-cli history verify“ listet sie auf.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Gesichert nach %1.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as %1.</source>
        <translation>Wiederhergestellt. Was da war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 readings taken over.</source>
        <translation>%1 Messungen übernommen.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Kept so from now on. What is older goes step by step, beside the recording.</source>
        <translation>So wird ab jetzt aufbewahrt. Was älter ist, verschwindet Schritt für Schritt, neben der Aufzeichnung.</translation>
    </message>
    <message>
        <source>These readings count now.</source>
        <translation>Diese Ablesungen zählen jetzt.</translation>
    </message>
    <message>
        <source>These readings stay out of all totals.</source>
        <translation>Diese Ablesungen bleiben in allen Summen außen vor.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartData</name>
    <message>
        <source>import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigster</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchster</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n day(s) more, %2</source>
        <comment>day, hours</comment>
        <translation>
            <numerusform>%1 und %n weiterer Tag, %2</numerusform>
            <numerusform>%1 und %n weitere Tage, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n day(s)</source>
        <translation>
            <numerusform>Mittel von %n Tag</numerusform>
            <numerusform>Mittel von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, lowest, highest voltage</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest voltage</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartSheet</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, what the system says</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartTables</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>gap filled from registers</source>
        <translation>Lücke aus Zählerständen gefüllt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>equals the registers</source>
        <translation>gleich den Zählerständen</translation>
    </message>
    <message>
        <source>differs from the registers</source>
        <translation>weicht von den Zählerständen ab</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch aus</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ConsumptionText</name>
    <message>
        <source>Import T1</source>
        <translation>Bezug T1</translation>
    </message>
    <message>
        <source>Import T2</source>
        <translation>Bezug T2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Export T1</source>
        <translation>Einspeisung T1</translation>
    </message>
    <message>
        <source>Export T2</source>
        <translation>Einspeisung T2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>%1 = register difference, exact</source>
        <comment>31 days</comment>
        <translation>%1 = Differenz der Stände, exakt</translation>
    </message>
    <message>
        <source>%1: no registers to compare with</source>
        <comment>31 days</comment>
        <translation>%1: keine Zählerstände zum Vergleich</translation>
    </message>
    <message>
        <source>%1 and the registers differ by %2 (%3)</source>
        <comment>31 days, figure, part</comment>
        <translation>%1 und die Zählerstände weichen um %2 ab (%3)</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CountryText</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DamageText</name>
    <message>
        <source>bit %1 fell to 0</source>
        <translation>Bit %1 fiel auf 0</translation>
    </message>
    <message>
        <source>bit %1 rose to 1</source>
        <translation>Bit %1 stieg auf 1</translation>
    </message>
    <message>
        <source>The meter was sending already when the line was opened. That is normal.</source>
        <translation>Der Zähler sendete schon, als die Leitung geöffnet wurde. Das ist normal.</translation>
    </message>
    <message>
        <source>The line was low for longer than a character lasts: the plug was moved, or the cable was without power for a moment.</source>
        <translation>Die Leitung war länger auf Low, als ein Zeichen dauert: Der Stecker wurde bewegt, oder das Kabel war kurz ohne Strom.</translation>
    </message>
    <message>
        <source>Short pulses on a line that is at rest: interference, or a loose contact.</source>
        <translation>Kurze Impulse auf einer ruhenden Leitung: Störungen oder ein Wackelkontakt.</translation>
    </message>
    <message>
        <source>Readable characters without the beginning of a telegram: its first bytes were lost.</source>
        <translation>Lesbare Zeichen ohne den Anfang eines Telegramms: Seine ersten Bytes gingen verloren.</translation>
    </message>
    <message>
        <source>Bytes without sense: interference, another speed or parity than the meter&apos;s, or an inverted line.</source>
        <translation>Bytes ohne Sinn: Störungen, eine andere Geschwindigkeit oder Parität als die des Zählers oder eine invertierte Leitung.</translation>
    </message>
    <message>
        <source>Expected %1, found %2: %3</source>
        <comment>byte, byte, flipped bits</comment>
        <translation>Erwartet %1, gefunden %2: %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>byte %1 of the line&apos;s stream</source>
        <translation>Byte %1 des Stroms der Leitung</translation>
    </message>
    <message>
        <source>The eighth bit of nearly every character makes the number of its ones even, and without it they are text: the meter sends seven bits with even parity.</source>
        <translation>Das achte Bit macht bei fast jedem Zeichen die Zahl der Einsen gerade, und ohne es sind sie Text: Der Zähler sendet sieben Bits mit gerader Parität.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DataDialog</name>
    <message>
        <source>Recorded data</source>
        <translation>Aufgezeichnete Daten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>D&amp;atei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kee&amp;ping</source>
        <translation>Auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Dou&amp;btful</source>
        <translation>&amp;Zweifelhaft</translation>
    </message>
    <message>
        <source>Dou&amp;btful (%1)</source>
        <translation>&amp;Zweifelhaft (%1)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DeletePage</name>
    <message>
        <source>Deletes everything that was recorded in these days, for good. What was used meanwhile stays visible as one figure, because the meter counts on.</source>
        <translation>Löscht endgültig alles, was in diesen Tagen aufgezeichnet wurde. Was inzwischen verbraucht wurde, bleibt als eine Zahl sichtbar, weil der Zähler weiterzählt.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>&amp;Bis einschließlich</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Lös&amp;chen…</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Delete everything from %1 up to and with %2? This cannot be undone.</source>
        <translation>Alles von %1 bis einschließlich %2 löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffPane</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes vorher</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes nachher</translation>
    </message>
    <message>
        <source>Difference %1 → %2</source>
        <comment>numbers of telegrams</comment>
        <translation>Unterschied %1 → %2</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>Telegramm %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffTable</name>
    <message>
        <source>Fields of both telegrams</source>
        <translation>Felder beider Telegramme</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DoubtPage</name>
    <message>
        <source>Doubtful readings</source>
        <translation>Zweifelhafte Werte</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <translation>Ausl&amp;assen</translation>
    </message>
    <message>
        <source>These readings count from now on, and what follows is measured from them.</source>
        <translation>Diese Messungen zählen ab jetzt, und was folgt, wird von ihnen aus gemessen.</translation>
    </message>
    <message>
        <source>These readings never count. They stay in the database and can be accepted later.</source>
        <translation>Diese Messungen zählen nie. Sie bleiben in der Datenbank und können später angenommen werden.</translation>
    </message>
    <message>
        <source>No reading is doubtful: the connection could deliver all that was recorded.</source>
        <translation>Keine Messung ist zweifelhaft: Der Anschluss konnte alles liefern, was aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The checksum of these readings is right, but they say more than the connection can deliver in that time. They are kept, and left out of all totals until you decide: accept them when the meter really jumped, leave them out when it sent nonsense. You can change your mind later.</source>
        <translation>Die Prüfsumme dieser Messungen stimmt, aber sie sagen mehr, als der Anschluss in dieser Zeit liefern kann. Sie bleiben erhalten und außerhalb aller Summen, bis Sie entscheiden: annehmen, wenn der Zähler wirklich sprang; auslassen, wenn er Unsinn sendete. Sie können es später ändern.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::EmptyPage</name>
    <message>
        <source>No meter yet</source>
        <translation>Noch kein Zähler</translation>
    </message>
    <message>
        <source>Plug in a P1 cable or an infrared head, or look at a recording first.</source>
        <translation>Ein P1-Kabel oder einen Infrarotkopf einstecken oder erst eine Aufzeichnung ansehen.</translation>
    </message>
    <message>
        <source>Connect a meter</source>
        <translation>Zähler verbinden</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>Starts a simulated meter; its readings go into a database of their own.</source>
        <translation>Startet einen simulierten Zähler; seine Werte kommen in eine eigene Datenbank.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::EvidenceCard</name>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::Explanation</name>
    <message>
        <source>not about a medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation>Heizkostenverteiler</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>cold water</source>
        <translation>Kaltwasser</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>Warmwasser</translation>
    </message>
    <message>
        <source>of the manufacturer</source>
        <translation>des Herstellers</translation>
    </message>
    <message>
        <source>active, from the grid</source>
        <translation>Wirk, Bezug</translation>
    </message>
    <message>
        <source>active, to the grid</source>
        <translation>Wirk, Einspeisung</translation>
    </message>
    <message>
        <source>reactive, from the grid</source>
        <translation>Blind, Bezug</translation>
    </message>
    <message>
        <source>reactive, to the grid</source>
        <translation>Blind, Einspeisung</translation>
    </message>
    <message>
        <source>reactive, quadrant %1</source>
        <translation>Blind, Quadrant %1</translation>
    </message>
    <message>
        <source>apparent, from the grid</source>
        <translation>Schein, Bezug</translation>
    </message>
    <message>
        <source>apparent, to the grid</source>
        <translation>Schein, Einspeisung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Stromstärke</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>active, both directions added</source>
        <translation>Wirk, beide Richtungen addiert</translation>
    </message>
    <message>
        <source>active, direction as sign</source>
        <translation>Wirk, Richtung als Vorzeichen</translation>
    </message>
    <message>
        <source>about the device</source>
        <translation>über das Gerät</translation>
    </message>
    <message>
        <source>error register</source>
        <translation>Fehlerregister</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>maxima added up</source>
        <translation>Maxima addiert</translation>
    </message>
    <message>
        <source>average of the running period</source>
        <translation>Mittel der laufenden Periode</translation>
    </message>
    <message>
        <source>average of the last period</source>
        <translation>Mittel der letzten Periode</translation>
    </message>
    <message>
        <source>highest average</source>
        <translation>höchstes Mittel</translation>
    </message>
    <message>
        <source>at this moment</source>
        <translation>in diesem Moment</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Zählwerk</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>number of times too low</source>
        <translation>Anzahl zu niedrig</translation>
    </message>
    <message>
        <source>number of times too high</source>
        <translation>Anzahl zu hoch</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>all tariffs</source>
        <translation>alle Tarife</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>past period</source>
        <translation>vergangene Periode</translation>
    </message>
    <message>
        <source>number %1 of IEC 62056-62, table 4</source>
        <translation>Nummer %1 aus IEC 62056-62, Tabelle 4</translation>
    </message>
    <message>
        <source>%1, number %2 of IEC 62056-62, table 4</source>
        <translation>%1, Nummer %2 aus IEC 62056-62, Tabelle 4</translation>
    </message>
    <message>
        <source>1 %1 is %2 %3</source>
        <comment>unit as sent, factor, base unit</comment>
        <translation>1 %1 sind %2 %3</translation>
    </message>
    <message>
        <source>%1: T1 is %2, T2 is %3</source>
        <comment>country, names of the tariffs</comment>
        <translation>%1: T1 ist %2, T2 ist %3</translation>
    </message>
    <message>
        <source>sent as UTC</source>
        <translation>als UTC gesendet</translation>
    </message>
    <message>
        <source>%1, as sent</source>
        <translation>%1, wie gesendet</translation>
    </message>
    <message>
        <source>flag S, summer time: %1</source>
        <translation>Kennzeichen S, Sommerzeit: %1</translation>
    </message>
    <message>
        <source>%1: no summer time on this meter, %2</source>
        <comment>country, offset</comment>
        <translation>%1: dieser Zähler kennt keine Sommerzeit, %2</translation>
    </message>
    <message>
        <source>flag W, winter time: %1</source>
        <translation>Kennzeichen W, Winterzeit: %1</translation>
    </message>
    <message>
        <source>no flag; the calendar of %1 says %2</source>
        <comment>country, offset</comment>
        <translation>kein Kennzeichen; nach dem Kalender von %1 %2</translation>
    </message>
    <message>
        <source>to the grid, by its code; counts as negative in the net power</source>
        <translation>Einspeisung, nach dem Code; zählt in der Nettoleistung negativ</translation>
    </message>
    <message>
        <source>negative: energy flows to the grid</source>
        <translation>negativ: Energie fließt ins Netz</translation>
    </message>
    <message>
        <source>not negative: energy comes from the grid</source>
        <translation>nicht negativ: Energie kommt aus dem Netz</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Letzter Tag, eingeschlossen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Auf&amp;lösung</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (Excel)</source>
        <translation>CSV für eine Tabellenkalkulation (Excel)</translation>
    </message>
    <message>
        <source>CSV for programs (pandas)</source>
        <translation>CSV für Programme (pandas)</translation>
    </message>
    <message>
        <source>CSV like dsmr-reader&apos;s</source>
        <translation>CSV wie von dsmr-reader</translation>
    </message>
    <message>
        <source>Statistics for Home Assistant</source>
        <translation>Statistik für Home Assistant</translation>
    </message>
    <message>
        <source>Readings at a clock time</source>
        <translation>Zählerstände zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>This chart as a picture (PNG)</source>
        <translation>Dieses Diagramm als Bild (PNG)</translation>
    </message>
    <message>
        <source>This chart as a drawing (SVG)</source>
        <translation>Dieses Diagramm als Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>This chart as a page (PDF)</source>
        <translation>Dieses Diagramm als Seite (PDF)</translation>
    </message>
    <message>
        <source>This chart&apos;s table (CSV)</source>
        <translation>Die Tabelle dieses Diagramms (CSV)</translation>
    </message>
    <message>
        <source>Every telegram</source>
        <translation>Jedes Telegramm</translation>
    </message>
    <message>
        <source>The rows of the table: points as decimal sign, UTC first.</source>
        <translation>Die Zeilen der Tabelle: Punkte als Dezimalzeichen, UTC zuerst.</translation>
    </message>
    <message>
        <source>The chart as it is on the page, drawn in light colours.</source>
        <translation>Das Diagramm wie auf der Seite, in hellen Farben gezeichnet.</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas, local times: opens in a spreadsheet with a double click.</source>
        <translation>Semikolons und Dezimalkommas, Ortszeit: öffnet sich mit einem Doppelklick in der Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Commas and decimal points, UTC first; a .json file beside it says what the columns are.</source>
        <translation>Kommas und Dezimalpunkte, UTC zuerst; eine .json-Datei daneben sagt, was die Spalten sind.</translation>
    </message>
    <message>
        <source>The fields that dsmr-reader exports, in its order.</source>
        <translation>Die Felder, die dsmr-reader exportiert, in seiner Reihenfolge.</translation>
    </message>
    <message>
        <source>A row for every register that moved in an hour, for import_statistics.</source>
        <translation>Eine Zeile für jeden Zählerstand, der sich in einer Stunde änderte, für import_statistics.</translation>
    </message>
    <message>
        <source>The registers at the beginning of each day, hour or month, as a supplier asks for them.</source>
        <translation>Die Zählerstände am Anfang jedes Tages, jeder Stunde oder jedes Monats, wie ein Versorger sie verlangt.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Export abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FactList</name>
    <message>
        <source>About the selected field</source>
        <translation>Über das gewählte Feld</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FaultTable</name>
    <message>
        <source>Line break, bytes 0x00</source>
        <translation>Leitungsunterbrechung, Bytes 0x00</translation>
    </message>
    <message>
        <source>Bytes 0xFF between telegrams</source>
        <translation>Bytes 0xFF zwischen Telegrammen</translation>
    </message>
    <message>
        <source>Characters that belong to no telegram</source>
        <translation>Zeichen, die zu keinem Telegramm gehören</translation>
    </message>
    <message>
        <source>Bytes that belong to no telegram</source>
        <translation>Bytes, die zu keinem Telegramm gehören</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Zuletzt um</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>Text of 7E1 read as 8N1</source>
        <translation>Text von 7E1, gelesen als 8N1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldPlot</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
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
        <translation>Rechnerzeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldText</name>
    <message>
        <source>P1 telegram</source>
        <translation>P1-Telegramm</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Baud rate character</source>
        <translation>Baudratenzeichen</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Datenzeile</translation>
    </message>
    <message>
        <source>OBIS code</source>
        <translation>OBIS-Kennzahl</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>OBIS code of a column</source>
        <translation>OBIS-Kennzahl einer Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>Fill bytes</source>
        <translation>Füllbytes</translation>
    </message>
    <message>
        <source>Unreadable line</source>
        <translation>Unlesbare Zeile</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Endezeichen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Encrypted envelope</source>
        <translation>Verschlüsselte Hülle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>Systemtitel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Security control</source>
        <translation>Sicherheitsbyte</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Rahmenzähler</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Chiffrat</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authentifizierungscode</translation>
    </message>
    <message>
        <source>SML transport frame</source>
        <translation>SML-Transportrahmen</translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation>Startsequenz</translation>
    </message>
    <message>
        <source>Transport version</source>
        <translation>Transportversion</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>Escape sequence</source>
        <translation>Escape-Sequenz</translation>
    </message>
    <message>
        <source>Number of padding bytes</source>
        <translation>Anzahl der Füllbytes</translation>
    </message>
    <message>
        <source>Transport checksum</source>
        <translation>Transportprüfsumme</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Transaktionsnummer</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Gruppennummer</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>Abbruch bei Fehler</translation>
    </message>
    <message>
        <source>Message body</source>
        <translation>Nachrichteninhalt</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Message checksum</source>
        <translation>Prüfsumme der Nachricht</translation>
    </message>
    <message>
        <source>End of message</source>
        <translation>Ende der Nachricht</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Öffnen: Anfrage</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>Öffnen: Antwort</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Schließen: Anfrage</translation>
    </message>
    <message>
        <source>Close response</source>
        <translation>Schließen: Antwort</translation>
    </message>
    <message>
        <source>Profile pack request</source>
        <translation>Profilpaket: Anfrage</translation>
    </message>
    <message>
        <source>Profile pack response</source>
        <translation>Profilpaket: Antwort</translation>
    </message>
    <message>
        <source>Profile list request</source>
        <translation>Profilliste: Anfrage</translation>
    </message>
    <message>
        <source>Profile list response</source>
        <translation>Profilliste: Antwort</translation>
    </message>
    <message>
        <source>Parameter request</source>
        <translation>Parameter: Anfrage</translation>
    </message>
    <message>
        <source>Parameter response</source>
        <translation>Parameter: Antwort</translation>
    </message>
    <message>
        <source>Parameter change request</source>
        <translation>Parameter ändern: Anfrage</translation>
    </message>
    <message>
        <source>List request</source>
        <translation>Liste: Anfrage</translation>
    </message>
    <message>
        <source>List response</source>
        <translation>Liste: Antwort</translation>
    </message>
    <message>
        <source>Attention response</source>
        <translation>Attention-Meldung</translation>
    </message>
    <message>
        <source>Unknown message body</source>
        <translation>Unbekannter Nachrichteninhalt</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Request file id</source>
        <translation>Dateinummer der Anfrage</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>Server-Kennung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reference time</source>
        <translation>Referenzzeit</translation>
    </message>
    <message>
        <source>SML version</source>
        <translation>SML-Version</translation>
    </message>
    <message>
        <source>File signature</source>
        <translation>Signatur der Datei</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Sensor time</source>
        <translation>Sensorzeit</translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation>Gateway-Zeit</translation>
    </message>
    <message>
        <source>List signature</source>
        <translation>Signatur der Liste</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>Object name</source>
        <translation>Objektname</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Value time</source>
        <translation>Zeit des Werts</translation>
    </message>
    <message>
        <source>Scaler</source>
        <translation>Skalierer</translation>
    </message>
    <message>
        <source>Value signature</source>
        <translation>Signatur des Werts</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Zeit der Antwort</translation>
    </message>
    <message>
        <source>Register period</source>
        <translation>Registerperiode</translation>
    </message>
    <message>
        <source>Parameter tree path</source>
        <translation>Pfad im Parameterbaum</translation>
    </message>
    <message>
        <source>Path element</source>
        <translation>Pfadteil</translation>
    </message>
    <message>
        <source>Header list</source>
        <translation>Kopfliste</translation>
    </message>
    <message>
        <source>Header entry</source>
        <translation>Kopfeintrag</translation>
    </message>
    <message>
        <source>Period list</source>
        <translation>Periodenliste</translation>
    </message>
    <message>
        <source>Period entry</source>
        <translation>Periodeneintrag</translation>
    </message>
    <message>
        <source>Period signature</source>
        <translation>Signatur der Periode</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>With raw data</source>
        <translation>Mit Rohdaten</translation>
    </message>
    <message>
        <source>Begin time</source>
        <translation>Anfangszeit</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Endzeit</translation>
    </message>
    <message>
        <source>Object list</source>
        <translation>Objektliste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Profile signature</source>
        <translation>Signatur des Profils</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>Parametername</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Parameterwert</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Untereinträge</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Tuple entry</source>
        <translation>Tupeleintrag</translation>
    </message>
    <message>
        <source>Attention number</source>
        <translation>Attention-Nummer</translation>
    </message>
    <message>
        <source>Attention message</source>
        <translation>Attention-Text</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Art der Zeit</translation>
    </message>
    <message>
        <source>Time value</source>
        <translation>Zeitwert</translation>
    </message>
    <message>
        <source>Local offset</source>
        <translation>Abstand zu UTC</translation>
    </message>
    <message>
        <source>Season offset</source>
        <translation>Sommerzeitabstand</translation>
    </message>
    <message>
        <source>Type and length</source>
        <translation>Typ und Länge</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Unlesbare Bytes</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldsPane</name>
    <message>
        <source>About the selected field</source>
        <translation>Zum gewählten Feld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>no. %1: no telegram</source>
        <translation>Nr. %1: kein Telegramm</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>Telegramm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recorded data…</source>
        <translation>Aufgezeichnete &amp;Daten…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilePage</name>
    <message>
        <source>What takes how much room</source>
        <translation>Was wie viel Platz braucht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Verify totals</source>
        <translation>&amp;Summen nachrechnen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Table %1 of the database</source>
        <translation>Tabelle %1 der Datenbank</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Put this backup in the place of what is recorded? What is there now is kept beside it.</source>
        <translation>Diese Sicherung an die Stelle der Aufzeichnung setzen? Was jetzt da ist, bleibt daneben erhalten.</translation>
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
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that fit, all rows</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterHelp</name>
    <message>
        <source>Filter help</source>
        <translation>Hilfe zum Filter</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Examples: Return takes one into the filter</source>
        <translation>Beispiele: Die Eingabetaste übernimmt eines in den Filter</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>a reading of that code or quantity; compared with a number, with or without unit, or a text</source>
        <translation>ein Wert mit diesem Code oder dieser Größe; verglichen mit einer Zahl, mit oder ohne Einheit, oder einem Text</translation>
    </message>
    <message>
        <source>the checksum</source>
        <translation>die Prüfsumme</translation>
    </message>
    <message>
        <source>what became of the telegram</source>
        <translation>was aus dem Telegramm wurde</translation>
    </message>
    <message>
        <source>time since the last telegram of the line</source>
        <translation>Zeit seit dem letzten Telegramm der Leitung</translation>
    </message>
    <message>
        <source>compared with a number</source>
        <translation>verglichen mit einer Zahl</translation>
    </message>
    <message>
        <source>when it arrived, what the meter&apos;s clock said</source>
        <translation>wann es ankam, was die Uhr des Zählers sagte</translation>
    </message>
    <message>
        <source>anywhere in the bytes</source>
        <translation>irgendwo in den Bytes</translation>
    </message>
    <message>
        <source>rows to stop at, late ones, bytes between telegrams</source>
        <translation>Zeilen zum Anhalten, verspätete, Bytes zwischen Telegrammen</translation>
    </message>
    <message>
        <source>several conditions; and binds closer than or</source>
        <translation>mehrere Bedingungen; and bindet stärker als or</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterText</name>
    <message>
        <source>codes that were sent</source>
        <translation>gesendete Kennzahlen</translation>
    </message>
    <message>
        <source>checksum: ok, bad, absent</source>
        <translation>Prüfsumme: ok, bad, absent</translation>
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
        <translation>was an einem Telegramm nicht stimmt</translation>
    </message>
    <message>
        <source>time since the last telegram</source>
        <translation>Zeit seit dem letzten Telegramm</translation>
    </message>
    <message>
        <source>bytes on the line</source>
        <translation>Bytes auf der Leitung</translation>
    </message>
    <message>
        <source>number in the list</source>
        <translation>Nummer in der Liste</translation>
    </message>
    <message>
        <source>active tariff</source>
        <translation>aktiver Tarif</translation>
    </message>
    <message>
        <source>power from the grid</source>
        <translation>Leistung aus dem Netz</translation>
    </message>
    <message>
        <source>time of arrival</source>
        <translation>Zeit der Ankunft</translation>
    </message>
    <message>
        <source>the meter&apos;s own clock</source>
        <translation>die Uhr des Zählers</translation>
    </message>
    <message>
        <source>text among the bytes</source>
        <translation>Text in den Bytes</translation>
    </message>
    <message>
        <source>bytes, in hex</source>
        <translation>Bytes, hexadezimal</translation>
    </message>
    <message>
        <source>rejected telegrams and noise</source>
        <translation>abgelehnte Telegramme und Störbytes</translation>
    </message>
    <message>
        <source>longer gap than usual</source>
        <translation>längere Pause als üblich</translation>
    </message>
    <message>
        <source>bytes that belong to no telegram</source>
        <translation>Bytes, die zu keinem Telegramm gehören</translation>
    </message>
    <message>
        <source>“%1” has no meaning in a filter.</source>
        <translation>„%1“ hat in einem Filter keine Bedeutung.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Das zweite Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A condition is missing at the end, such as crc == bad.</source>
        <translation>Am Ende fehlt eine Bedingung, etwa crc == bad.</translation>
    </message>
    <message>
        <source>A condition belongs here, not “%1”.</source>
        <translation>Hierher gehört eine Bedingung, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>A comparison is missing, such as == or &gt;.</source>
        <translation>Es fehlt ein Vergleich, etwa == oder &gt;.</translation>
    </message>
    <message>
        <source>This field cannot be compared with “%1”.</source>
        <translation>Dieses Feld lässt sich nicht mit „%1“ vergleichen.</translation>
    </message>
    <message>
        <source>A value to compare with is missing.</source>
        <translation>Es fehlt der Wert, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>“%1” is no value for this field.</source>
        <translation>„%1“ ist kein Wert für dieses Feld.</translation>
    </message>
    <message>
        <source>This field is never “%1”.</source>
        <translation>Dieses Feld ist nie „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no number, or one with too many digits.</source>
        <translation>„%1“ ist keine Zahl oder hat zu viele Stellen.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Es gibt keine Einheit „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no unit of this field.</source>
        <translation>„%1“ ist keine Einheit dieses Feldes.</translation>
    </message>
    <message>
        <source>“%1” is no OBIS code, such as 1-0:1.7.0 or 1-0:*.7.0.</source>
        <translation>„%1“ ist keine OBIS-Kennzahl wie 1-0:1.7.0 oder 1-0:*.7.0.</translation>
    </message>
    <message>
        <source>“%1” is no time, such as 12:00 or 2026-11-28T12:00.</source>
        <translation>„%1“ ist keine Zeit wie 12:00 oder 2026-11-28T12:00.</translation>
    </message>
    <message>
        <source>“%1” is no row of bytes in hex, such as 1B1B.</source>
        <translation>„%1“ ist keine Bytefolge in Hex wie 1B1B.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket was not opened.</source>
        <translation>Diese Klammer wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“and” or “or” is missing in front of “%1”.</source>
        <translation>Vor „%1“ fehlt „and“ oder „or“.</translation>
    </message>
    <message>
        <source>Too many brackets inside each other.</source>
        <translation>Zu viele ineinander geschachtelte Klammern.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::GapHistogram</name>
    <message>
        <source>Gaps between telegrams</source>
        <translation>Abstände zwischen Telegrammen</translation>
    </message>
    <message>
        <source>%1 from %2 s</source>
        <comment>count of gaps, their length</comment>
        <translation>%1 ab %2 s</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthLine</name>
    <message>
        <source>State of the connection</source>
        <translation>Zustand der Verbindung</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthWatch</name>
    <message>
        <source>no meter connected</source>
        <translation>kein Zähler verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n Telegramm</numerusform>
            <numerusform>%n Telegramme</numerusform>
        </translation>
    </message>
    <message>
        <source>parity %1 framing %2 breaks %3</source>
        <translation>Parität %1 Rahmen %2 Unterbrechungen %3</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n-mal neu verbunden</numerusform>
            <numerusform>%n-mal neu verbunden</numerusform>
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
        <translation>Einspeisung</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Meterscope</source>
        <translation>Ü&amp;ber Meterscope</translation>
    </message>
    <message>
        <source>About Meterscope</source>
        <translation>Über Meterscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Meterscope %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Meterscope %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reads smart meters: live, exact, for years.&lt;br&gt;DSMR P1 and SML.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Liest digitale Zähler: live, exakt, jahrelang.&lt;br&gt;DSMR P1 und SML.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryChartCard</name>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Heat map of hours and days</source>
        <translation>Heatmap der Stunden und Tage</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Proof of the totals</source>
        <translation>Beleg der Summen</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>Mittlerer Tag</translation>
    </message>
    <message>
        <source>Looking into the history …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Bars appear here once a meter is connected.</source>
        <translation>Noch nichts aufgezeichnet. Hier erscheinen Balken, sobald ein Zähler verbunden ist.</translation>
    </message>
    <message>
        <source>No data for %1. Recording started %2.</source>
        <translation>Keine Daten für %1. Die Aufzeichnung begann %2.</translation>
    </message>
    <message>
        <source>Lowest, mean and highest</source>
        <translation>Niedrigster, mittlerer und höchster Wert</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s) left out</source>
        <translation>
            <numerusform>%n zweifelhafter Wert ausgelassen</numerusform>
            <numerusform>%n zweifelhafte Werte ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryHead</name>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>Mittlerer Tag</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>&amp;Quantity and chart</source>
        <translation>&amp;Größe und Diagramm</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Balken</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Quantity and chart</source>
        <translation>Größe und Diagramm</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>Mit einem anderen Zeitraum vergleichen</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>Another day or range (Ctrl+G)</source>
        <translation>Ein anderer Tag oder Bereich (Strg+G)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>The &amp;year before</source>
        <translation>Das &amp;Jahr davor</translation>
    </message>
    <message>
        <source>The &amp;period before</source>
        <translation>Der &amp;Zeitraum davor</translation>
    </message>
    <message>
        <source>&amp;Another period…</source>
        <translation>Ein &amp;anderer Zeitraum …</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryPage</name>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>&amp;Nächster Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Longer period</source>
        <translation>&amp;Längerer Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Compare with the period around</source>
        <translation>Vergleichen mit dem Zeitraum um</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistorySide</name>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>vs %1</source>
        <comment>compared with a period</comment>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>%1 add up to the same</source>
        <translation>%1 ergeben zusammen dasselbe</translation>
    </message>
    <message>
        <source>%1 add up to %2</source>
        <translation>%1 ergeben zusammen %2</translation>
    </message>
    <message>
        <source>Highest quarter</source>
        <translation>Höchste Viertelstunde</translation>
    </message>
    <message>
        <source>Highest hour</source>
        <translation>Höchste Stunde</translation>
    </message>
    <message>
        <source>Highest export</source>
        <translation>Höchste Einspeisung</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Höchster Tag</translation>
    </message>
    <message>
        <source>Lowest day</source>
        <translation>Niedrigster Tag</translation>
    </message>
    <message>
        <source>Standby, estimated</source>
        <translation>Grundlast, geschätzt</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Höchster: %1</translation>
    </message>
    <message>
        <source>Filled from registers</source>
        <translation>Aus Zählerständen gefüllt</translation>
    </message>
    <message>
        <source>Recording since</source>
        <translation>Aufgezeichnet seit</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <translation>Zweifelhafte Werte</translation>
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
        <translation>Die Datenbank lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The database cannot be written: check the rights on its file and folder.</source>
        <translation>Die Datenbank ist nicht beschreibbar: Rechte der Datei und des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The disk is full; nothing is recorded until there is room.</source>
        <translation>Der Datenträger ist voll; bis Platz ist, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Another program records into this database; it is open for reading only.</source>
        <translation>Ein anderes Programm zeichnet in diese Datenbank auf; sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The history reported a fault.</source>
        <translation>Der Verlauf meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>zeichnet nicht auf</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>zeichnet auf · %1</translation>
    </message>
    <message>
        <source>The disk is full; raw telegrams are not kept until there is room.</source>
        <translation>Der Datenträger ist voll; rohe Telegramme werden nicht aufbewahrt, bis Platz ist.</translation>
    </message>
    <message>
        <source>Another program keeps the raw telegrams of this database.</source>
        <translation>Ein anderes Programm bewahrt die rohen Telegramme dieser Datenbank auf.</translation>
    </message>
    <message>
        <source>Raw telegrams cannot be kept.</source>
        <translation>Rohe Telegramme können nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Raw telegrams cannot be kept (%1).</source>
        <translation>Rohe Telegramme können nicht aufbewahrt werden (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The database was written by an earlier version of this program and is brought up to date when this version records into it.</source>
        <translation>Die Datenbank stammt von einer früheren Version dieses Programms und wird auf den neuen Stand gebracht, sobald diese Version in sie aufzeichnet.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Die Datei ist keine Datenbank dieses Programms.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>These readings cannot count: later readings of the meter are lower.</source>
        <translation>Diese Ablesungen können nicht zählen: Spätere Ablesungen des Zählers sind niedriger.</translation>
    </message>
    <message>
        <source>“%1” (process %2, since %3) records into this database; it is open for reading only.</source>
        <translation>„%1“ (Prozess %2, seit %3) zeichnet in diese Datenbank auf; sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>recording · %1 · the database was damaged: what could be read was taken over, and it is kept as %2</source>
        <translation>zeichnet auf · %1 · die Datenbank war beschädigt: Lesbares wurde übernommen, sie bleibt als %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ImportPage</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>Datei aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>A capture, or CSV of Meterscope, dsmr-reader or smart-meter-logger. You see what it would bring before anything is taken over.</source>
        <translation>Eine Aufnahme oder CSV von Meterscope, dsmr-reader oder smart-meter-logger. Sie sehen, was sie brächte, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Imports that were made</source>
        <translation>Erfolgte Importe</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>only for encrypted captures</source>
        <translation>nur für verschlüsselte Aufnahmen</translation>
    </message>
    <message>
        <source>File with the keys of encrypted captures</source>
        <translation>Datei mit den Schlüsseln verschlüsselter Aufnahmen</translation>
    </message>
    <message>
        <source>Choose the file with the keys</source>
        <translation>Die Datei mit den Schlüsseln auswählen</translation>
    </message>
    <message>
        <source>Country of the meter</source>
        <translation>Land des Zählers</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>wie die Datei zeigt</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Sch&amp;lüsseldatei:</translation>
    </message>
    <message>
        <source>Cou&amp;ntry:</source>
        <translation>La&amp;nd:</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>File with the keys</source>
        <translation>Datei mit den Schlüsseln</translation>
    </message>
    <message>
        <source>This is neither a capture nor a CSV file that is known here.</source>
        <translation>Das ist weder eine Aufnahme noch eine hier bekannte CSV-Datei.</translation>
    </message>
    <message>
        <source>%1 readings would come, %2 are recorded already, %3 cannot be read.</source>
        <translation>%1 Messungen kämen hinzu, %2 sind schon aufgezeichnet, %3 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Telegrams in it are encrypted, and no key opens them: choose the file with the right key.</source>
        <translation>Darin sind verschlüsselte Telegramme, die kein Schlüssel öffnet: Wählen Sie die Datei mit dem richtigen Schlüssel.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Meters: %1</source>
        <translation>Zähler: %1</translation>
    </message>
    <message>
        <source>Cannot be read, by line: %1</source>
        <translation>Nicht lesbar, nach Zeile: %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ImportText</name>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>Text of telegrams</source>
        <translation>Text von Telegrammen</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Hexdump</translation>
    </message>
    <message>
        <source>Hex digits</source>
        <translation>Hexziffern</translation>
    </message>
    <message>
        <source>Array of bytes</source>
        <translation>Array von Bytes</translation>
    </message>
    <message>
        <source>Table of decoded bytes</source>
        <translation>Tabelle decodierter Bytes</translation>
    </message>
    <message>
        <source>line ends restored to CR LF</source>
        <translation>Zeilenenden zu CR LF wiederhergestellt</translation>
    </message>
    <message>
        <source>comments removed</source>
        <translation>Kommentare entfernt</translation>
    </message>
    <message>
        <source>indentation removed</source>
        <translation>Einrückung entfernt</translation>
    </message>
    <message>
        <source>blank lines put right</source>
        <translation>Leerzeilen berichtigt</translation>
    </message>
    <message>
        <source>broken lines joined</source>
        <translation>umbrochene Zeilen verbunden</translation>
    </message>
    <message>
        <source>lines around it left out</source>
        <translation>Zeilen darum herum weggelassen</translation>
    </message>
    <message>
        <source>The checksum holds for the repaired text, and did not for the text as it was given.</source>
        <translation>Die Prüfsumme stimmt für den reparierten Text, für den Text, wie er war, stimmte sie nicht.</translation>
    </message>
    <message>
        <source>The checksum holds.</source>
        <translation>Die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>No checksum holds, neither for the text as it was given nor for the repaired one.</source>
        <translation>Keine Prüfsumme stimmt, weder für den Text, wie er war, noch für den reparierten.</translation>
    </message>
    <message>
        <source>%1, telegrams in it: %2.</source>
        <comment>form</comment>
        <translation>%1, Telegramme darin: %2.</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <translation>Repariert: %1.</translation>
    </message>
    <message>
        <source>Bytes with an error on the line: %1.</source>
        <translation>Bytes mit einem Fehler auf der Leitung: %1.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Es ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>No telegram, hex dump, array or table of bytes was recognised in it.</source>
        <translation>Darin wurde weder ein Telegramm noch ein Hexdump, ein Array oder eine Tabelle von Bytes erkannt.</translation>
    </message>
    <message>
        <source>a character that does not belong there</source>
        <translation>ein Zeichen, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>an odd number of hex digits</source>
        <translation>eine ungerade Zahl von Hexziffern</translation>
    </message>
    <message>
        <source>a number that does not fit into a byte</source>
        <translation>eine Zahl, die nicht in ein Byte passt</translation>
    </message>
    <message>
        <source>a bracket that is not closed</source>
        <translation>eine Klammer, die nicht geschlossen wird</translation>
    </message>
    <message>
        <source>not the offset that follows; a line is missing or damaged</source>
        <translation>nicht der folgende Offset; eine Zeile fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>a row that ends before its data</source>
        <translation>eine Zeile, die vor ihren Daten endet</translation>
    </message>
    <message>
        <source>data that are no bytes in hex</source>
        <translation>Daten, die keine Bytes in Hex sind</translation>
    </message>
    <message>
        <source>no time, or one before the last</source>
        <translation>keine Zeit oder eine vor der letzten</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::InspectorPage</name>
    <message>
        <source>&amp;Stop the list</source>
        <translation>Liste &amp;anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Follow the newest telegram</source>
        <translation>Neuestem Telegramm &amp;folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>&amp;Only faults</source>
        <translation>&amp;Nur Fehler</translation>
    </message>
    <message>
        <source>Only faults</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>Nächster F&amp;ehler</translation>
    </message>
    <message>
        <source>&amp;Previous fault</source>
        <translation>Vorheriger Feh&amp;ler</translation>
    </message>
    <message>
        <source>N&amp;ext telegram</source>
        <translation>Näc&amp;hstes Telegramm</translation>
    </message>
    <message>
        <source>P&amp;revious telegram</source>
        <translation>Vorheriges Tele&amp;gramm</translation>
    </message>
    <message>
        <source>F&amp;ind in telegrams…</source>
        <translation>In Telegrammen &amp;suchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Find in telegrams</source>
        <translation>In Telegrammen suchen</translation>
    </message>
    <message>
        <source>&amp;Start the list</source>
        <translation>Liste st&amp;arten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The list is stopped. Start it to see telegrams as they come.</source>
        <translation>Die Liste ist angehalten. Nach dem Starten erscheinen Telegramme, wie sie kommen.</translation>
    </message>
    <message>
        <source>&amp;Go to a time…</source>
        <translation>&amp;Zu einer Zeit gehen…</translation>
    </message>
    <message>
        <source>Set or remove a &amp;bookmark</source>
        <translation>&amp;Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Nächstes Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>Previous bookmar&amp;k</source>
        <translation>Voriges Lesezei&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Difference to the previous telegram</source>
        <translation>&amp;Unterschied zum vorigen Telegramm</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>&amp;Plot of the selected field</source>
        <translation>&amp;Diagramm des gewählten Felds</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list…</source>
        <translation>Liste fi&amp;ltern…</translation>
    </message>
    <message>
        <source>Filter hel&amp;p</source>
        <translation>Hil&amp;fe zum Filter</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Als C-&amp;Array kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy for an iss&amp;ue report, redacted</source>
        <translation>Für eine Fehlermeld&amp;ung kopieren, anonymisiert</translation>
    </message>
    <message>
        <source>Paste a teleg&amp;ram</source>
        <translation>Teleg&amp;ramm einfügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the listed telegrams…</source>
        <translation>Die gelisteten Telegramme speichern…</translation>
    </message>
    <message>
        <source>Save the selected telegra&amp;ms…</source>
        <translation>Die gewählten Telegramme speichern…</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit gehen</translation>
    </message>
    <message>
        <source>Time, such as 13:42:05</source>
        <translation>Zeit, etwa 13:42:05</translation>
    </message>
    <message>
        <source>&amp;Open telegrams…</source>
        <translation>Telegramme ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Bac&amp;k to the line</source>
        <translation>&amp;Zurück zur Leitung</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Looking through the capture: %1 %. Escape stops it.</source>
        <translation>Die Aufzeichnung wird durchsucht: %1 %. Escape beendet es.</translation>
    </message>
    <message>
        <source>Open telegrams</source>
        <translation>Telegramme öffnen</translation>
    </message>
    <message>
        <source>Find text, 0x1B1B, 1-0:1.8.1 or 231.4 V</source>
        <translation>Text, 0x1B1B, 1-0:1.8.1 oder 231.4 V suchen</translation>
    </message>
    <message>
        <source>Plot as a ta&amp;ble</source>
        <translation>Kurve als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Read the line as &amp;7E1</source>
        <translation>Die Leitung als &amp;7E1 lesen</translation>
    </message>
    <message>
        <source>Switch to 7E1</source>
        <translation>Auf 7E1 umstellen</translation>
    </message>
    <message>
        <source>&amp;Older telegrams of this line</source>
        <translation>Ä&amp;ltere Telegramme dieser Leitung</translation>
    </message>
    <message>
        <source>Saving: %1 %. Escape stops it.</source>
        <translation>Wird gespeichert: %1 %. Escape beendet es.</translation>
    </message>
    <message>
        <source>Opening the raw archive …</source>
        <translation>Das Roharchiv wird geöffnet …</translation>
    </message>
    <message>
        <source>Nothing captured yet. Connect a meter, open a capture, or drop a file or the text of a telegram here.</source>
        <translation>Noch nichts empfangen. Einen Zähler verbinden, eine Aufzeichnung öffnen, oder eine Datei oder den Text eines Telegramms hierher ziehen.</translation>
    </message>
    <message>
        <source>Stopped. What was found until then stays.</source>
        <translation>Beendet. Was bis dahin gefunden war, bleibt.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::InverterDrawing</name>
    <message>
        <source>Circuit</source>
        <translation>Schaltung</translation>
    </message>
    <message>
        <source>P1 pin 5, inverter, RXD</source>
        <translation>P1-Stift 5, Inverter, RXD</translation>
    </message>
    <message>
        <source>P1 pin 5</source>
        <translation>P1-Stift 5</translation>
    </message>
    <message>
        <source>inverter</source>
        <translation>Inverter</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::IssueText</name>
    <message>
        <source>The telegram has no end: the next one, or the end of the input, came first.</source>
        <translation>Das Telegramm hat kein Ende: Das nächste oder das Ende der Eingabe kam zuvor.</translation>
    </message>
    <message>
        <source>The checksum does not match: sent %1, computed %2.</source>
        <translation>Die Prüfsumme stimmt nicht: gesendet %1, berechnet %2.</translation>
    </message>
    <message>
        <source>This kind of telegram carries a checksum, and none was sent.</source>
        <translation>Telegramme dieser Art tragen eine Prüfsumme, und es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>Something else than hexadecimal digits stands in place of the checksum.</source>
        <translation>Anstelle der Prüfsumme steht etwas anderes als Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The checksum holds under another algorithm or line end than the standard&apos;s.</source>
        <translation>Die Prüfsumme stimmt nach einem anderen Verfahren oder Zeilenende als dem der Norm.</translation>
    </message>
    <message>
        <source>The telegram is encrypted, and no key is known.</source>
        <translation>Das Telegramm ist verschlüsselt, und es ist kein Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>The key is wrong or the telegram was damaged: its authentication tag does not verify.</source>
        <translation>Der Schlüssel ist falsch oder das Telegramm beschädigt: Der Authentifizierungscode stimmt nicht.</translation>
    </message>
    <message>
        <source>The key is the right one: the telegram was damaged on its way.</source>
        <translation>Der Schlüssel ist der richtige: Das Telegramm wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The key is the right one and the telegram is whole: the additional data (auth=) differ.</source>
        <translation>Der Schlüssel ist der richtige und das Telegramm heil: Die zusätzlichen Daten (auth=) sind andere.</translation>
    </message>
    <message>
        <source>Encrypted in a way this program does not know (security control byte %1).</source>
        <translation>Auf eine Art verschlüsselt, die dieses Programm nicht kennt (Sicherheitsbyte %1).</translation>
    </message>
    <message>
        <source>The telegram is empty.</source>
        <translation>Das Telegramm ist leer.</translation>
    </message>
    <message>
        <source>The structure is broken here; the rest was left out.</source>
        <translation>Der Aufbau ist hier zerstört; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This version of the SML transport is not supported.</source>
        <translation>Diese Version des SML-Transports wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Seven-bit data with parity in the eighth bit; it was read masked.</source>
        <translation>Sieben-Bit-Daten mit Parität im achten Bit; es wurde beim Lesen ausgeblendet.</translation>
    </message>
    <message>
        <source>A byte that is no ASCII character.</source>
        <translation>Ein Byte, das kein ASCII-Zeichen ist.</translation>
    </message>
    <message>
        <source>Fill bytes between the lines.</source>
        <translation>Füllbytes zwischen den Zeilen.</translation>
    </message>
    <message>
        <source>The line ends with CR or LF alone.</source>
        <translation>Die Zeile endet nur mit CR oder nur mit LF.</translation>
    </message>
    <message>
        <source>The start sequence was damaged and has been restored.</source>
        <translation>Die Startsequenz war beschädigt und wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The padding does not fit the frame.</source>
        <translation>Die Auffüllung passt nicht zum Rahmen.</translation>
    </message>
    <message>
        <source>An escape sequence that does not exist.</source>
        <translation>Eine Escape-Sequenz, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The line is not of the form code(value): found %1.</source>
        <translation>Die Zeile hat nicht die Form Kennzahl(Wert): gefunden %1.</translation>
    </message>
    <message>
        <source>The code of the line is no OBIS code.</source>
        <translation>Die Kennzahl der Zeile ist keine OBIS-Kennzahl.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation>Eine Klammer ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Hier wird eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>The unit is of another physical quantity than expected.</source>
        <translation>Die Einheit gehört zu einer anderen Größe als erwartet.</translation>
    </message>
    <message>
        <source>Hexadecimal text with an odd or wrong digit.</source>
        <translation>Hexadezimaltext mit einer überzähligen oder falschen Ziffer.</translation>
    </message>
    <message>
        <source>The list is not of the expected form.</source>
        <translation>Die Liste hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>The list announces %1 rows and has %2.</source>
        <translation>Die Liste kündigt %1 Zeilen an und hat %2.</translation>
    </message>
    <message>
        <source>The same reading was sent before in this telegram.</source>
        <translation>Derselbe Wert wurde in diesem Telegramm schon gesendet.</translation>
    </message>
    <message>
        <source>The number is too large to be kept exactly.</source>
        <translation>Die Zahl ist zu groß, um exakt bewahrt zu werden.</translation>
    </message>
    <message>
        <source>The device has not reported a reading yet.</source>
        <translation>Das Gerät hat noch keinen Stand gemeldet.</translation>
    </message>
    <message>
        <source>This time does not exist.</source>
        <translation>Diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>This time exists twice on this day; the first was taken.</source>
        <translation>Diese Zeit gibt es an diesem Tag zweimal; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>A data type that is reserved.</source>
        <translation>Ein reservierter Datentyp.</translation>
    </message>
    <message>
        <source>Another data type is expected here: %1, found %2.</source>
        <translation>Hier wird ein anderer Datentyp erwartet: %1, gefunden %2.</translation>
    </message>
    <message>
        <source>The length reaches beyond the data.</source>
        <translation>Die Länge reicht über die Daten hinaus.</translation>
    </message>
    <message>
        <source>A list of %1 elements is expected here, found %2.</source>
        <translation>Hier wird eine Liste mit %1 Elementen erwartet, gefunden %2.</translation>
    </message>
    <message>
        <source>The lists are nested too deeply.</source>
        <translation>Die Listen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The checksum of the message does not match: sent %1, computed %2; the message was left out.</source>
        <translation>Die Prüfsumme der Nachricht stimmt nicht: gesendet %1, berechnet %2; die Nachricht wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The checksum of the message is missing.</source>
        <translation>Die Prüfsumme der Nachricht fehlt.</translation>
    </message>
    <message>
        <source>The end of the message is missing.</source>
        <translation>Das Ende der Nachricht fehlt.</translation>
    </message>
    <message>
        <source>A message of an unknown kind (%1).</source>
        <translation>Eine Nachricht unbekannter Art (%1).</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The meter answered with an attention message (%1).</source>
        <translation>Der Zähler hat mit einer Attention-Meldung geantwortet (%1).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>usable in part</source>
        <translation>teilweise brauchbar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>keine Prüfsumme</translation>
    </message>
    <message>
        <source>checksum good</source>
        <translation>Prüfsumme gut</translation>
    </message>
    <message>
        <source>checksum bad</source>
        <translation>Prüfsumme falsch</translation>
    </message>
    <message>
        <source>The meter answered with attention %1: %2.</source>
        <translation>Der Zähler antwortete mit der Meldung %1: %2.</translation>
    </message>
    <message>
        <source>Bit 7 is clear in every byte: the port has seven data bits, and SML needs eight (8N1).</source>
        <translation>Bit 7 ist in jedem Byte leer: Die Schnittstelle hat sieben Datenbits, SML braucht acht (8N1).</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LineActions</name>
    <message>
        <source>Open a capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LinkText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one byte in %1.</source>
        <translation>Kein einziges Byte in %1.</translation>
    </message>
    <message>
        <source>Check that the cable is in the meter&apos;s P1 port, that it puts 5 V on the request line (pin 2) and that its data line has a pull-up. An infrared head must sit on the optical window, cable downwards.</source>
        <translation>Prüfen, ob das Kabel in der P1-Buchse des Zählers steckt, ob es 5 V an die Anforderungsleitung (Pin 2) legt und ob die Datenleitung einen Pull-up hat. Ein Infrarotkopf muss auf dem optischen Fenster sitzen, das Kabel nach unten.</translation>
    </message>
    <message>
        <source>Only line breaks in %1: the data line stays low.</source>
        <translation>Nur Leitungsunterbrechungen in %1: Die Datenleitung bleibt auf Low.</translation>
    </message>
    <message>
        <source>The data line has no pull-up, or ground is not connected: 1 to 10 kΩ from RxD to 5 V, and pins 3 and 6 joined.</source>
        <translation>Der Datenleitung fehlt der Pull-up oder die Masse: 1 bis 10 kΩ von RxD nach 5 V, und Pin 3 und 6 verbunden.</translation>
    </message>
    <message>
        <source>The signal is inverted: %1 of %2 bytes have bit 0 set.</source>
        <translation>Das Signal ist invertiert: Bei %1 von %2 Bytes ist Bit 0 gesetzt.</translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter, or switch on “Invert RXD” of an FTDI cable with FT_PROG.</source>
        <translation>Ein P1-Kabel mit eingebautem Inverter verwenden oder bei einem FTDI-Kabel mit FT_PROG „Invert RXD“ einschalten.</translation>
    </message>
    <message>
        <source>The meter sends seven bits with even parity: %1 of %2 bytes have even parity.</source>
        <translation>Der Zähler sendet sieben Bit mit gerader Parität: %1 von %2 Bytes haben gerade Parität.</translation>
    </message>
    <message>
        <source>Read the line as 7E1.</source>
        <translation>Die Leitung als 7E1 lesen.</translation>
    </message>
    <message>
        <source>The port is slower than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation>Der Anschluss ist langsamer als der Zähler: %1 unlesbare Bytes bei %2 Baud.</translation>
    </message>
    <message>
        <source>You may not read this port.</source>
        <translation>Keine Rechte, diesen Anschluss zu lesen.</translation>
    </message>
    <message>
        <source>Ask for the rights on the device file.</source>
        <translation>Rechte an der Gerätedatei geben lassen.</translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation>Keine Rechte, diesen Anschluss zu lesen: Er gehört der Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG %1 $USER”, then log out and in.</source>
        <translation>„sudo usermod -aG %1 $USER“ ausführen, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <translation>Ein anderes Programm belegt den Anschluss.</translation>
    </message>
    <message>
        <source>Another program holds the port: %1.</source>
        <translation>Ein anderes Programm belegt den Anschluss: %1.</translation>
    </message>
    <message>
        <source>Stop that program; two readers on one port steal each other&apos;s bytes.</source>
        <translation>Dieses Programm beenden; zwei Leser an einem Anschluss nehmen einander Bytes weg.</translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation>Simulierter Zähler</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>waiting for the first telegram</source>
        <translation>wartet auf das erste Telegramm</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>gone, looking for it</source>
        <translation>weg, wird gesucht</translation>
    </message>
    <message>
        <source>replay ended</source>
        <translation>Wiedergabe beendet</translation>
    </message>
    <message>
        <source>There is no such port.</source>
        <translation>Diesen Anschluss gibt es nicht.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>Das Gerät ist weg.</translation>
    </message>
    <message>
        <source>No host of that name was found.</source>
        <translation>Kein Rechner mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>The host refuses the connection: check the port number.</source>
        <translation>Der Rechner lehnt die Verbindung ab: Portnummer prüfen.</translation>
    </message>
    <message>
        <source>The other end closed the connection.</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The line reported a fault.</source>
        <translation>Die Leitung meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 bytes in %2, and no telegram among them.</source>
        <translation>%1 Bytes in %2, und kein Telegramm darunter.</translation>
    </message>
    <message>
        <source>Try the other line settings; a weak pull-up or a long cable garbles bytes too.</source>
        <translation>Die anderen Leitungseinstellungen versuchen; auch ein schwacher Pull-up oder ein langes Kabel verstümmelt Bytes.</translation>
    </message>
    <message>
        <source>Telegrams come, but %1 have a bad checksum.</source>
        <translation>Es kommen Telegramme, aber %1 haben eine falsche Prüfsumme.</translation>
    </message>
    <message>
        <source>Use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation>Einen stärkeren Pull-up (1 kΩ), ein kürzeres Kabel oder einen Hub mit Netzteil verwenden.</translation>
    </message>
    <message>
        <source>The device is gone: %1.</source>
        <translation>Das Gerät ist weg: %1.</translation>
    </message>
    <message>
        <source>Plug it in again; reading goes on by itself.</source>
        <translation>Wieder einstecken; das Lesen geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Connected, but nothing was sent in %1.</source>
        <translation>Verbunden, aber in %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check that the relay reads its meter, and that no other client has taken its data.</source>
        <translation>Prüfen, ob das Relais seinen Zähler liest und ob kein anderer Client die Daten abholt.</translation>
    </message>
    <message>
        <source>The signal is inverted: %1 bytes are a meter&apos;s upside down.</source>
        <translation>Das Signal ist invertiert: %1 Bytes sind die eines Zählers, umgedreht.</translation>
    </message>
    <message>
        <source>Turned round it says “%1”.</source>
        <translation>Umgedreht steht da „%1“.</translation>
    </message>
    <message>
        <source>Read the line at %1 baud.</source>
        <translation>Die Leitung mit %1 Baud lesen.</translation>
    </message>
    <message>
        <source>The port is faster than the meter: at %3 baud %1 of %2 bytes hold every bit several times.</source>
        <translation>Die Schnittstelle ist schneller als der Zähler: Bei %3 Baud enthalten %1 von %2 Bytes jedes Bit mehrfach.</translation>
    </message>
    <message>
        <source>The port is faster than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation>Die Schnittstelle ist schneller als der Zähler: %1 unlesbare Bytes bei %2 Baud.</translation>
    </message>
    <message>
        <source>The meter sends SML with eight bits, and the port reads seven.</source>
        <translation>Der Zähler sendet SML mit acht Bit, die Schnittstelle liest sieben.</translation>
    </message>
    <message>
        <source>Read the line as 8N1.</source>
        <translation>Die Leitung als 8N1 lesen.</translation>
    </message>
    <message>
        <source>The port expects a parity bit that the meter does not send.</source>
        <translation>Die Schnittstelle erwartet ein Paritätsbit, das der Zähler nicht sendet.</translation>
    </message>
    <message>
        <source>The infrared head sees light that the meter does not send: %1 of the bits are dark, 33 % would be.</source>
        <translation>Der Infrarotkopf sieht Licht, das der Zähler nicht sendet: %1 der Bits sind dunkel, 33 % wären es.</translation>
    </message>
    <message>
        <source>Shade the head from sun and lamps, and see that it lies flat.</source>
        <translation>Den Kopf vor Sonne und Lampen schützen und darauf achten, dass er plan aufliegt.</translation>
    </message>
    <message>
        <source>The infrared head sees the meter too weakly: %1 of the bits are dark, 33 % would be.</source>
        <translation>Der Infrarotkopf sieht den Zähler zu schwach: %1 der Bits sind dunkel, 33 % wären es.</translation>
    </message>
    <message>
        <source>Move the head until the signal is best: usually magnet centred, cable downwards.</source>
        <translation>Den Kopf verschieben, bis das Signal am besten ist: meist Magnet mittig, Kabel nach unten.</translation>
    </message>
    <message>
        <source>Bits flip from 1 to 0: %1 of %2 changed bits in telegrams with a bad checksum.</source>
        <translation>Bits kippen von 1 nach 0: %1 von %2 veränderten Bits in Telegrammen mit falscher Prüfsumme.</translation>
    </message>
    <message>
        <source>The line rises too slowly: use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation>Die Leitung steigt zu langsam: stärkerer Pull-up (1 kΩ), kürzeres Kabel oder Hub mit eigener Versorgung.</translation>
    </message>
    <message>
        <source>Another program reads the same port and takes bytes away: %1.</source>
        <translation>Ein anderes Programm liest dieselbe Schnittstelle und nimmt Bytes weg: %1.</translation>
    </message>
    <message>
        <source>Runs of bytes are missing: %1 bytes; %2 of the telegrams have a bad checksum.</source>
        <translation>Stücke fehlen: %1 Bytes; %2 der Telegramme haben eine falsche Prüfsumme.</translation>
    </message>
    <message>
        <source>Stop other programs that may read this port; then try another USB port.</source>
        <translation>Andere Programme beenden, die diese Schnittstelle lesen könnten; danach einen anderen USB-Anschluss versuchen.</translation>
    </message>
    <message>
        <source>Whole USB packets are lost: try another USB port, without a hub.</source>
        <translation>Ganze USB-Pakete gehen verloren: einen anderen USB-Anschluss versuchen, ohne Hub.</translation>
    </message>
    <message>
        <source>The head hears what it sends itself, and the meter does not answer.</source>
        <translation>Der Kopf hört, was er selbst sendet, und der Zähler antwortet nicht.</translation>
    </message>
    <message>
        <source>The head works. Move it over the meter&apos;s optical window and ask again.</source>
        <translation>Der Kopf arbeitet. Auf das optische Fenster des Zählers setzen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>ModemManager asks whether this is a modem: %1 AT commands came back.</source>
        <translation>ModemManager fragt, ob dies ein Modem ist: %1 AT-Befehle kamen zurück.</translation>
    </message>
    <message>
        <source>Install the udev rule that comes with Meterscope (ID_MM_DEVICE_IGNORE), then plug in again.</source>
        <translation>Die udev-Regel von Meterscope (ID_MM_DEVICE_IGNORE) installieren, dann neu einstecken.</translation>
    </message>
    <message>
        <source>Readable text comes, and no telegram is in it.</source>
        <translation>Es kommt lesbarer Text, aber kein Telegramm.</translation>
    </message>
    <message>
        <source>This is no meter, or not its customer port: choose another port.</source>
        <translation>Das ist kein Zähler oder nicht seine Kundenschnittstelle: eine andere Schnittstelle wählen.</translation>
    </message>
    <message>
        <source>The meter sends DLMS in %1 frames: it has no P1 port.</source>
        <translation>Der Zähler sendet DLMS in %1-Rahmen: Das ist keine P1-Schnittstelle.</translation>
    </message>
    <message>
        <source>Meterscope does not read these frames. Ask the grid operator whether the meter has a P1 or an optical interface.</source>
        <translation>Meterscope liest diese Rahmen nicht. Den Netzbetreiber fragen, ob der Zähler eine P1- oder optische Schnittstelle hat.</translation>
    </message>
    <message>
        <source>This meter sends its counters only.</source>
        <translation>Dieser Zähler sendet nur seine Zählerstände.</translation>
    </message>
    <message>
        <source>Enter its four-digit PIN with the button or a torch and switch “InF” on: then it sends the power as well.</source>
        <translation>Die vierstellige PIN mit der Taste oder einer Taschenlampe eingeben und „InF“ einschalten: Dann sendet er auch die Leistung.</translation>
    </message>
    <message>
        <source>The telegrams are encrypted.</source>
        <translation>Die Telegramme sind verschlüsselt.</translation>
    </message>
    <message>
        <source>The bytes look like an encrypted telegram: every value comes equally often.</source>
        <translation>Die Bytes sehen wie ein verschlüsseltes Telegramm aus: Jeder Wert kommt gleich oft vor.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Zählers geht gegenüber diesem Computer %1 nach.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Zählers geht gegenüber diesem Computer %1 vor.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; the meter&apos;s is set by the grid operator. Readings are kept with the time of their arrival.</source>
        <translation>Die Uhr dieses Computers prüfen; die des Zählers stellt der Netzbetreiber. Stände werden mit ihrer Ankunftszeit aufbewahrt.</translation>
    </message>
    <message>
        <source>The meter has sent nothing for %1; before that it did.</source>
        <translation>Der Zähler sendet seit %1 nichts; vorher schon.</translation>
    </message>
    <message>
        <source>Check the plug at the meter, or whether the infrared head has slipped. A meter that is being read out or updated pauses by itself.</source>
        <translation>Den Stecker am Zähler prüfen, oder ob der Infrarotkopf verrutscht ist. Ein Zähler, der gerade ausgelesen oder aktualisiert wird, pausiert von selbst.</translation>
    </message>
    <message>
        <source>The relay changes the bytes: it speaks telnet or rewrites line ends.</source>
        <translation>Das Relais verändert die Bytes: Es spricht Telnet oder schreibt Zeilenenden um.</translation>
    </message>
    <message>
        <source>Set the relay to “raw”: ser2net “raw”, socat without “crnl”.</source>
        <translation>Das Relais auf „raw“ stellen: ser2net „raw“, socat ohne „crnl“.</translation>
    </message>
    <message>
        <source>The grid operator hands out the meter&apos;s key. Write it into a file, “NAME key=HEX” in a line, and start with --key-file.</source>
        <translation>Der Netzbetreiber gibt den Schlüssel des Zählers heraus. Ihn in eine Datei schreiben, „NAME key=HEX“ in eine Zeile, und mit --key-file starten.</translation>
    </message>
    <message>
        <source>If the meter has a key the grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, and start with --key-file.</source>
        <translation>Hat der Zähler einen Schlüssel, so gibt ihn der Netzbetreiber heraus. Ihn in eine Datei schreiben, „NAME key=HEX“ in eine Zeile, und mit --key-file starten.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListFilter</name>
    <message numerus="yes">
        <source>The filter fits none of %n telegram(s).</source>
        <translation>
            <numerusform>Der Filter passt nicht auf das eine Telegramm.</numerusform>
            <numerusform>Der Filter passt auf keines von %n Telegrammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults among %n telegram(s).</source>
        <translation>
            <numerusform>Keine Fehler in %n Telegramm.</numerusform>
            <numerusform>Keine Fehler in %n Telegrammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Asking the meter</source>
        <translation>Der Zähler wird gefragt</translation>
    </message>
    <message>
        <source>The sign-on was sent at 300 baud. A meter that is asked takes up to a minute.</source>
        <translation>Die Anmeldung ging mit 300 Baud hinaus. Ein gefragter Zähler braucht bis zu einer Minute.</translation>
    </message>
    <message>
        <source>Meters speak every second to every ten seconds. Nothing has to be set: this takes 22 seconds at most.</source>
        <translation>Zähler sprechen jede Sekunde bis alle zehn Sekunden. Nichts ist einzustellen: Das dauert höchstens 22 Sekunden.</translation>
    </message>
    <message>
        <source>It looks like this: %1</source>
        <translation>Bisher sieht es so aus: %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveChart</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>Bezug %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, angehalten</translation>
    </message>
    <message>
        <source>import above</source>
        <translation>Bezug oben</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>export below</source>
        <translation>Einspeisung unten</translation>
    </message>
    <message>
        <source>drawing paused, recording goes on</source>
        <translation>Anzeige angehalten, Aufzeichnung läuft weiter</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phases in the chart</source>
        <translation>Phasen im Diagramm</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <comment>last hour, date, time</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>niedrigster Wert %1, höchster %2</translation>
    </message>
    <message>
        <source>nothing known since %1</source>
        <translation>nichts bekannt seit %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveChartTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
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
        <translation>seit %1 still</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>live, vor %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Als %1 lesen</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Es wird gesucht.</translation>
    </message>
    <message>
        <source>No telegram for %1,</source>
        <translation>Seit %1 kein Telegramm,</translation>
    </message>
    <message>
        <source>last good one at %1</source>
        <translation>letztes gutes um %1</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Minifenster</translation>
    </message>
    <message>
        <source>&amp;Show the chart as a table</source>
        <translation>Diagramm als Tabelle &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>Diagramm &amp;exportieren…</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>telegrams damaged for %1</source>
        <translation>seit %1 Telegramme beschädigt</translation>
    </message>
    <message>
        <source>Every telegram is damaged for %1,</source>
        <translation>Seit %1 ist jedes Telegramm beschädigt,</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveTable</name>
    <message>
        <source>lowest %1</source>
        <translation>niedrigste %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchste %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveText</name>
    <message>
        <source>below %1 %</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n meter(s)</source>
        <translation>
            <numerusform>Summe aus %n Zähler</numerusform>
            <numerusform>Summe aus %n Zählern</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Bezug %1</translation>
    </message>
    <message>
        <source>no power sent</source>
        <translation>keine Leistung gesendet</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LowerHalf</name>
    <message>
        <source>Nothing to compare with: no earlier telegram of this line is kept. Two telegrams that are selected in the list are compared with each other.</source>
        <translation>Nichts zum Vergleichen: Von dieser Leitung ist kein früheres Telegramm vorhanden. Zwei in der Liste gewählte Telegramme werden miteinander verglichen.</translation>
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
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>A&amp;ufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Look for serial ports</source>
        <translation>&amp;Serielle Anschlüsse suchen</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
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
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>&amp;Share the line with other programs</source>
        <translation>Die Leitung mit anderen Programmen &amp;teilen</translation>
    </message>
    <message>
        <source>Serves the bytes of the line over TCP as they come, so that Domoticz, Home Assistant and others need no cable of their own. Nothing can be written to the meter.</source>
        <translation>Bietet die Bytes der Leitung über TCP an, wie sie kommen: Domoticz, Home Assistant und andere brauchen kein eigenes Kabel. Zum Zähler kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>this computer only (%1)</source>
        <translation>nur dieser Rechner (%1)</translation>
    </message>
    <message>
        <source>the whole network (%1)</source>
        <translation>das ganze Netz (%1)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>TCP &amp;port:</source>
        <translation>TCP-&amp;Port:</translation>
    </message>
    <message>
        <source>Everybody in your network can then see what you use and when: the bytes carry your meter&apos;s readings and numbers, and there is no password.</source>
        <translation>Jeder in Ihrem Netz kann dann sehen, was Sie wann verbrauchen: Die Bytes enthalten Stände und Nummern Ihres Zählers, und es gibt kein Passwort.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterMenu</name>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Zähler</translation>
    </message>
    <message>
        <source>C&amp;hange the connection…</source>
        <translation>Verbindung &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>Start a &amp;simulated meter</source>
        <translation>&amp;Simulierten Zähler starten</translation>
    </message>
    <message>
        <source>Main &amp;fuse</source>
        <translation>&amp;Hauptsicherung</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Keep &amp;raw telegrams</source>
        <translation>&amp;Rohe Telegramme aufbewahren</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Connection assistant…</source>
        <translation>&amp;Verbindungsassistent…</translation>
    </message>
    <message>
        <source>Dia&amp;gnose the line</source>
        <translation>Leitung dia&amp;gnostizieren</translation>
    </message>
    <message>
        <source>&amp;Name, colour and sharing…</source>
        <translation>&amp;Name, Farbe und Teilen…</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterText</name>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterTimeText</name>
    <message>
        <source>not set</source>
        <translation>nicht gestellt</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MiniWindow</name>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>no meter connected</source>
        <translation>kein Zähler verbunden</translation>
    </message>
    <message>
        <source>%1
This desktop decides itself which window is on top.</source>
        <translation>%1
Dieser Desktop entscheidet selbst, welches Fenster oben liegt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Show &amp;Meterscope</source>
        <translation>&amp;Meterscope zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Meter shown</source>
        <translation>Gezeigter Zähler</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NodeText</name>
    <message>
        <source>%1 local, %2</source>
        <comment>time</comment>
        <translation>%1 Ortszeit, %2</translation>
    </message>
    <message>
        <source>%1 s since the meter was started</source>
        <translation>%1 s seit dem Start des Zählers</translation>
    </message>
    <message>
        <source>No valid time</source>
        <translation>Keine gültige Zeit</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>warm water</source>
        <translation>Warmwasser (30 bis 90 °C)</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation>Heizkostenverteiler</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>heat and cooling</source>
        <translation>Wärme und Kälte</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>Heißwasser</translation>
    </message>
    <message>
        <source>cold water</source>
        <translation>Kaltwasser</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>waste water</source>
        <translation>Abwasser</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch kein Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation>%1 × 10^%2</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>× 10^%1</source>
        <comment>scaler</comment>
        <translation>× 10^%1</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong, computed %1</source>
        <translation>falsch, berechnet %1</translation>
    </message>
    <message>
        <source>This DZG meter sends positive power as a signed number that is too short: read without its sign.</source>
        <translation>Dieser DZG-Zähler sendet positive Leistung als zu kurze Zahl mit Vorzeichen: ohne Vorzeichen gelesen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>%1 = %2, its sign taken from the status word</source>
        <translation>%1 = %2, Vorzeichen aus dem Statuswort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>as sent, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This Holley meter sends power without a sign: read as negative, because its status word says that energy flows to the grid.</source>
        <translation>Dieser Holley-Zähler sendet die Leistung ohne Vorzeichen: als negativ gelesen, weil laut Statuswort Energie ins Netz fließt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>of an OBIS code</comment>
        <translation>Gruppen</translation>
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
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>Gesendeter Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Letzter Tag, eingeschlossen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format, day of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date format of a day in a month</comment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format of a day in a week</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, weekday, day and month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month, short</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times five minutes</source>
        <translation>
            <numerusform>%n-mal fünf Minuten</numerusform>
            <numerusform>%n-mal fünf Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter hour(s)</source>
        <translation>
            <numerusform>%n Viertelstunde</numerusform>
            <numerusform>%n Viertelstunden</numerusform>
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
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhaseRow</name>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 Einspeisung</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 Bezug</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhasesCard</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>main fuse %1 × %2 A, one cell = %3 A</source>
        <translation>Hauptsicherung %1 × %2 A, ein Feld = %3 A</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PlotPane</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Values of the plot</source>
        <translation>Werte des Diagramms</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>Telegramm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n Telegramm</numerusform>
            <numerusform>%n Telegramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the telegrams …</source>
        <translation>Die Telegramme werden gelesen …</translation>
    </message>
    <message>
        <source>No telegram that is kept has a value for %1.</source>
        <translation>Kein vorhandenes Telegramm hat einen Wert für %1.</translation>
    </message>
    <message>
        <source>Show the values as a table (Ctrl+T)</source>
        <translation>Die Werte als Tabelle zeigen (Strg+T)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortChooser</name>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>belegt: %1</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Anschlüsse</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortPage</name>
    <message>
        <source>What is the meter connected to?</source>
        <translation>Woran ist der Zähler angeschlossen?</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortText</name>
    <message>
        <source>You may not read this port, and there is no group for it that you could join.</source>
        <translation>Keine Rechte, diesen Anschluss zu lesen, und es gibt keine Gruppe dafür, der Sie beitreten könnten.</translation>
    </message>
    <message>
        <source>This command adds the missing udev rule; unplug the cable and plug it in again.</source>
        <translation>Dieser Befehl legt die fehlende udev-Regel an; danach das Kabel abziehen und wieder einstecken.</translation>
    </message>
    <message>
        <source>This command gives the port to the group “dialout” and you with it. Then log out and in again.</source>
        <translation>Dieser Befehl gibt den Anschluss der Gruppe „dialout“ und nimmt Sie hinein. Danach ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation>Keine Rechte, diesen Anschluss zu lesen: Er gehört der Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Danach ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>You have joined the group “%1”, but this session began before that.</source>
        <translation>Sie gehören zur Gruppe „%1“, aber diese Sitzung begann davor.</translation>
    </message>
    <message>
        <source>Log out and in again, or start Meterscope with this command.</source>
        <translation>Ab- und wieder anmelden, oder Meterscope mit diesem Befehl starten.</translation>
    </message>
    <message>
        <source>Another program has this port open.</source>
        <translation>Ein anderes Programm hat diesen Anschluss geöffnet.</translation>
    </message>
    <message>
        <source>Meterscope reads this port already.</source>
        <translation>Meterscope liest diesen Anschluss schon.</translation>
    </message>
    <message>
        <source>%1 (process %2) has this port open.</source>
        <translation>%1 (Prozess %2) hat diesen Anschluss geöffnet.</translation>
    </message>
    <message>
        <source>%1 has this port open.</source>
        <translation>%1 hat diesen Anschluss geöffnet.</translation>
    </message>
    <message>
        <source>It looks for a modem for some seconds after plugging in: wait a moment.</source>
        <translation>Er sucht nach dem Einstecken einige Sekunden nach einem Modem: kurz warten.</translation>
    </message>
    <message>
        <source>Disconnect that meter first, or choose another port.</source>
        <translation>Erst diesen Zähler trennen, oder einen anderen Anschluss wählen.</translation>
    </message>
    <message>
        <source>Stop that program: two readers on one port steal each other&apos;s bytes.</source>
        <translation>Dieses Programm beenden: Zwei Leser an einem Anschluss nehmen sich gegenseitig Bytes weg.</translation>
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
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 Einspeisung</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 Bezug</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>day max out</source>
        <translation>Tagesmax. Einsp.</translation>
    </message>
    <message>
        <source>day max in</source>
        <translation>Tagesmax. Bezug</translation>
    </message>
    <message>
        <source>day max</source>
        <translation>Tagesmax.</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>Grenze %1 %2</translation>
    </message>
    <message>
        <source>above the limit of %1 %2</source>
        <translation>über der Grenze von %1 %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ProofCard</name>
    <message>
        <source>Proof against registers</source>
        <translation>Beleg durch Zählerstände</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QualityBar</name>
    <message>
        <source>Quality of the light</source>
        <translation>Güte des Lichts</translation>
    </message>
    <message>
        <source>%1 %, best so far %2 %</source>
        <translation>%1 %, bisher bester Wert %2 %</translation>
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
        <translation>Spannungsqualität</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>letzter Ausfall %1</translation>
    </message>
    <message>
        <source>last failure %1, %2 long</source>
        <translation>letzter Ausfall %1, %2 lang</translation>
    </message>
    <message>
        <source>failures %1</source>
        <translation>Ausfälle %1</translation>
    </message>
    <message>
        <source>long ones %1</source>
        <translation>lange %1</translation>
    </message>
    <message>
        <source>10 min means outside 207–253 V: %1</source>
        <translation>10-min-Mittel außerhalb 207–253 V: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 sags</source>
        <translation>%1 Einbrüche</translation>
    </message>
    <message>
        <source>%1 swells</source>
        <translation>%1 Überhöhungen</translation>
    </message>
    <message>
        <source>lowest V</source>
        <translation>tiefste V</translation>
    </message>
    <message>
        <source>highest V</source>
        <translation>höchste V</translation>
    </message>
    <message>
        <source>sags</source>
        <translation>Einbr.</translation>
    </message>
    <message>
        <source>swells</source>
        <translation>Überh.</translation>
    </message>
    <message>
        <source>volts since %1</source>
        <translation>V seit %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuantityText</name>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannte Kennzahl</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energie aus dem Netz</translation>
    </message>
    <message>
        <source>Energy to the grid</source>
        <translation>Energie ins Netz</translation>
    </message>
    <message>
        <source>Energy, both directions</source>
        <translation>Energie, beide Richtungen</translation>
    </message>
    <message>
        <source>Energy, net</source>
        <translation>Energie, saldiert</translation>
    </message>
    <message>
        <source>Reactive energy from the grid</source>
        <translation>Blindenergie aus dem Netz</translation>
    </message>
    <message>
        <source>Reactive energy to the grid</source>
        <translation>Blindenergie ins Netz</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 1</source>
        <translation>Blindenergie, Quadrant 1</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 2</source>
        <translation>Blindenergie, Quadrant 2</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 3</source>
        <translation>Blindenergie, Quadrant 3</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 4</source>
        <translation>Blindenergie, Quadrant 4</translation>
    </message>
    <message>
        <source>Apparent energy from the grid</source>
        <translation>Scheinenergie aus dem Netz</translation>
    </message>
    <message>
        <source>Apparent energy to the grid</source>
        <translation>Scheinenergie ins Netz</translation>
    </message>
    <message>
        <source>Energy from the grid, this period</source>
        <translation>Energie aus dem Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Energy to the grid, this period</source>
        <translation>Energie ins Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Leistung aus dem Netz</translation>
    </message>
    <message>
        <source>Power to the grid</source>
        <translation>Leistung ins Netz</translation>
    </message>
    <message>
        <source>Power, net</source>
        <translation>Leistung, saldiert</translation>
    </message>
    <message>
        <source>Power, both directions</source>
        <translation>Leistung, beide Richtungen</translation>
    </message>
    <message>
        <source>Reactive power from the grid</source>
        <translation>Blindleistung aus dem Netz</translation>
    </message>
    <message>
        <source>Reactive power to the grid</source>
        <translation>Blindleistung ins Netz</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 1</source>
        <translation>Blindleistung, Quadrant 1</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 2</source>
        <translation>Blindleistung, Quadrant 2</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 3</source>
        <translation>Blindleistung, Quadrant 3</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 4</source>
        <translation>Blindleistung, Quadrant 4</translation>
    </message>
    <message>
        <source>Reactive power, net</source>
        <translation>Blindleistung, saldiert</translation>
    </message>
    <message>
        <source>Apparent power from the grid</source>
        <translation>Scheinleistung aus dem Netz</translation>
    </message>
    <message>
        <source>Apparent power to the grid</source>
        <translation>Scheinleistung ins Netz</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Phase angle</source>
        <translation>Phasenwinkel</translation>
    </message>
    <message>
        <source>Average power from the grid, this period</source>
        <translation>Mittlere Leistung aus dem Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Average power to the grid, this period</source>
        <translation>Mittlere Leistung ins Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Average power from the grid, last period</source>
        <translation>Mittlere Leistung aus dem Netz, letzter Zeitraum</translation>
    </message>
    <message>
        <source>Average power to the grid, last period</source>
        <translation>Mittlere Leistung ins Netz, letzter Zeitraum</translation>
    </message>
    <message>
        <source>Highest average power from the grid this month</source>
        <translation>Höchste mittlere Leistung aus dem Netz in diesem Monat</translation>
    </message>
    <message>
        <source>Highest average power to the grid this month</source>
        <translation>Höchste mittlere Leistung ins Netz in diesem Monat</translation>
    </message>
    <message>
        <source>Highest average power of past months</source>
        <translation>Höchste mittlere Leistung vergangener Monate</translation>
    </message>
    <message>
        <source>Average reactive power from the grid, this period</source>
        <translation>Mittlere Blindleistung aus dem Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Average reactive power to the grid, this period</source>
        <translation>Mittlere Blindleistung ins Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Average apparent power from the grid, this period</source>
        <translation>Mittlere Scheinleistung aus dem Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Average apparent power to the grid, this period</source>
        <translation>Mittlere Scheinleistung ins Netz, dieser Zeitraum</translation>
    </message>
    <message>
        <source>Average reactive power from the grid, last period</source>
        <translation>Mittlere Blindleistung aus dem Netz, letzter Zeitraum</translation>
    </message>
    <message>
        <source>Average reactive power to the grid, last period</source>
        <translation>Mittlere Blindleistung ins Netz, letzter Zeitraum</translation>
    </message>
    <message>
        <source>Average apparent power from the grid, last period</source>
        <translation>Mittlere Scheinleistung aus dem Netz, letzter Zeitraum</translation>
    </message>
    <message>
        <source>Average apparent power to the grid, last period</source>
        <translation>Mittlere Scheinleistung ins Netz, letzter Zeitraum</translation>
    </message>
    <message>
        <source>Highest average reactive power from the grid this month</source>
        <translation>Höchste mittlere Blindleistung aus dem Netz in diesem Monat</translation>
    </message>
    <message>
        <source>Highest average reactive power to the grid this month</source>
        <translation>Höchste mittlere Blindleistung ins Netz in diesem Monat</translation>
    </message>
    <message>
        <source>Highest average apparent power from the grid this month</source>
        <translation>Höchste mittlere Scheinleistung aus dem Netz in diesem Monat</translation>
    </message>
    <message>
        <source>Highest average apparent power to the grid this month</source>
        <translation>Höchste mittlere Scheinleistung ins Netz in diesem Monat</translation>
    </message>
    <message>
        <source>Highest average powers from the grid, added up</source>
        <translation>Höchste mittlere Leistungen aus dem Netz, aufaddiert</translation>
    </message>
    <message>
        <source>Highest average powers to the grid, added up</source>
        <translation>Höchste mittlere Leistungen ins Netz, aufaddiert</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Average voltage</source>
        <translation>Mittlere Spannung</translation>
    </message>
    <message>
        <source>Averaging period</source>
        <translation>Mittelungszeitraum</translation>
    </message>
    <message>
        <source>Power failures</source>
        <translation>Stromausfälle</translation>
    </message>
    <message>
        <source>Long power failures</source>
        <translation>Lange Stromausfälle</translation>
    </message>
    <message>
        <source>Log of long power failures</source>
        <translation>Protokoll langer Stromausfälle</translation>
    </message>
    <message>
        <source>Voltage sags</source>
        <translation>Spannungseinbrüche</translation>
    </message>
    <message>
        <source>Voltage swells</source>
        <translation>Spannungsüberhöhungen</translation>
    </message>
    <message>
        <source>Voltage sag duration</source>
        <translation>Dauer des Spannungseinbruchs</translation>
    </message>
    <message>
        <source>Voltage sag magnitude</source>
        <translation>Höhe des Spannungseinbruchs</translation>
    </message>
    <message>
        <source>Voltage swell duration</source>
        <translation>Dauer der Spannungsüberhöhung</translation>
    </message>
    <message>
        <source>Voltage swell magnitude</source>
        <translation>Höhe der Spannungsüberhöhung</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Lastgang</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Active tariff</source>
        <translation>Aktiver Tarif</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Current limit</source>
        <translation>Stromgrenze</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Kind of grid</source>
        <translation>Art des Netzes</translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation>Wandlerverhältnis</translation>
    </message>
    <message>
        <source>Meter constant</source>
        <translation>Zählerkonstante</translation>
    </message>
    <message>
        <source>Billing periods closed</source>
        <translation>Abgeschlossene Abrechnungsperioden</translation>
    </message>
    <message>
        <source>Version of the telegram format</source>
        <translation>Version des Telegrammformats</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmware-Version</translation>
    </message>
    <message>
        <source>Firmware checksum</source>
        <translation>Prüfsumme der Firmware</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardware-Version</translation>
    </message>
    <message>
        <source>Identifier of the parameters</source>
        <translation>Kennung der Parametrierung</translation>
    </message>
    <message>
        <source>Time of the telegram</source>
        <translation>Zeit des Telegramms</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Equipment identifier</source>
        <translation>Kennung des Zählers</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Connection point (EAN)</source>
        <translation>Anschlusspunkt (EAN)</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Error register</source>
        <translation>Fehlerregister</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Numeric message</source>
        <translation>Zahlennachricht</translation>
    </message>
    <message>
        <source>Kind of connected meter</source>
        <translation>Art des angeschlossenen Zählers</translation>
    </message>
    <message>
        <source>Identifier of the connected meter</source>
        <translation>Kennung des angeschlossenen Zählers</translation>
    </message>
    <message>
        <source>Reading of a connected meter</source>
        <translation>Stand eines angeschlossenen Zählers</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gas, not corrected for temperature</source>
        <translation>Gas, nicht temperaturkorrigiert</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation>Wärme oder Kälte</translation>
    </message>
    <message>
        <source>Volume through the heat meter</source>
        <translation>Volumen durch den Wärmezähler</translation>
    </message>
    <message>
        <source>Energy of a second meter</source>
        <translation>Energie eines zweiten Zählers</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>Zustand des Geräts</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>Neutralleiter</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, Kanal %2</translation>
    </message>
    <message>
        <source>Energy from the grid, last signed</source>
        <translation>Energie aus dem Netz, zuletzt signiert</translation>
    </message>
    <message>
        <source>Voltage, lowest</source>
        <translation>Spannung, niedrigste</translation>
    </message>
    <message>
        <source>Voltage, highest</source>
        <translation>Spannung, höchste</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuarterHourCard</name>
    <message>
        <source>Quarter hour</source>
        <translation>Viertelstunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>mean %1, forecast %2</source>
        <translation>Mittel %1, Prognose %2</translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation>%1 Prognose</translation>
    </message>
    <message>
        <source>peak %1, %2</source>
        <translation>Spitze %1, %2</translation>
    </message>
    <message>
        <source>computed, %1</source>
        <translation>berechnet, %1</translation>
    </message>
    <message>
        <source>by the meter, %1</source>
        <translation>vom Zähler, %1</translation>
    </message>
    <message>
        <source>, peak of the month %1</source>
        <translation>, Spitze des Monats %1</translation>
    </message>
    <message>
        <source>, computed from the register</source>
        <translation>, aus dem Zählerstand berechnet</translation>
    </message>
    <message>
        <source>This meter does not send its quarter-hour demand: computed from its import register on the quarters of the clock.</source>
        <translation>Dieser Zähler sendet seine Viertelstundenleistung nicht: aus dem Stand des Bezugs berechnet, zu den Viertelstunden der Uhr.</translation>
    </message>
    <message>
        <source>As the meter sends it.</source>
        <translation>Wie der Zähler sie sendet.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ReadoutLine</name>
    <message>
        <source>Chosen bar</source>
        <translation>Gewählter Balken</translation>
    </message>
    <message>
        <source>gap filled</source>
        <translation>Lücke gefüllt</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegisterRow</name>
    <message>
        <source>Export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>, heute %1</translation>
    </message>
    <message>
        <source>, counting now</source>
        <translation>, zählt jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegistersCard</name>
    <message>
        <source>Registers</source>
        <translation>Zählerstände</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 counts now</source>
        <translation>%1 zählt jetzt</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Bezug %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RelayText</name>
    <message>
        <source>%1 is no address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Another program serves port %1 already.</source>
        <translation>Ein anderes Programm bedient Port %1 schon.</translation>
    </message>
    <message>
        <source>Port %1 may not be used: take one from 1024 on.</source>
        <translation>Port %1 ist nicht erlaubt: einen ab 1024 nehmen.</translation>
    </message>
    <message>
        <source>The line cannot be shared: %1</source>
        <translation>Die Leitung kann nicht geteilt werden: %1</translation>
    </message>
    <message>
        <source>Serving %1,</source>
        <translation>Angeboten auf %1,</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RemedyCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ResultPage</name>
    <message>
        <source>received bytes</source>
        <translation>empfangene Bytes</translation>
    </message>
    <message>
        <source>received bytes, turned over below</source>
        <translation>empfangene Bytes, darunter umgekehrt</translation>
    </message>
    <message>
        <source>received bytes, without bit 7 below</source>
        <translation>empfangene Bytes, darunter ohne Bit 7</translation>
    </message>
    <message>
        <source>All &amp;bytes</source>
        <translation>Alle &amp;Bytes</translation>
    </message>
    <message>
        <source>All bytes that were judged</source>
        <translation>Alle beurteilten Bytes</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Er sendet</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RetentionPage</name>
    <message>
        <source>How long every reading is kept</source>
        <translation>Wie lange jede Messung aufbewahrt wird</translation>
    </message>
    <message>
        <source>How long each minute is kept</source>
        <translation>Wie lange jede Minute aufbewahrt wird</translation>
    </message>
    <message>
        <source>Size of what is kept, and what would go</source>
        <translation>Größe des Aufbewahrten, und was verschwände</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Verschwände</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the rest</source>
        <translation>&amp;Anhalten, Rest behalten</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Was verschwände</translation>
    </message>
    <message>
        <source>How much of the old data has gone</source>
        <translation>Wie viel der alten Daten schon weg ist</translation>
    </message>
    <message>
        <source>Everything is kept for ever unless you choose otherwise: packed, it takes little room. Quarter hours, hours, days and the registers at their ends always stay, so every total stays exact.</source>
        <translation>Alles bleibt für immer, wenn Sie nichts anderes wählen: Gepackt braucht es wenig Platz. Viertelstunden, Stunden, Tage und die Zählerstände an ihren Enden bleiben immer, daher bleibt jede Summe exakt.</translation>
    </message>
    <message>
        <source>Keep every &amp;reading:</source>
        <translation>Jede &amp;Messung aufbewahren:</translation>
    </message>
    <message>
        <source>Keep each &amp;minute:</source>
        <translation>Jede Mi&amp;nute aufbewahren:</translation>
    </message>
    <message>
        <source>Every reading</source>
        <translation>Jede Messung</translation>
    </message>
    <message>
        <source>Each minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Quarter hours and longer</source>
        <translation>Viertelstunden und länger</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Zählt, was verschwände…</translation>
    </message>
    <message>
        <source>Take away %1 readings and %2 minutes (%3) now, for good?</source>
        <translation>Jetzt %1 Messungen und %2 Minuten (%3) endgültig entfernen?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This is in force. Nothing has to go now.</source>
        <translation>Das gilt jetzt. Es muss nichts weg.</translation>
    </message>
    <message>
        <source>Nothing would go now; later, what has become that old.</source>
        <translation>Jetzt verschwände nichts; später, was so alt geworden ist.</translation>
    </message>
    <message>
        <source>This is in force. Still to go: %1 readings and %2 minutes (%3).</source>
        <translation>Das gilt jetzt. Noch zu entfernen: %1 Messungen und %2 Minuten (%3).</translation>
    </message>
    <message>
        <source>This would take away %1 readings and %2 minutes (%3) for good. The file keeps its size and fills the room again.</source>
        <translation>Das entfernte %1 Messungen und %2 Minuten (%3) endgültig. Die Datei behält ihre Größe und füllt den Platz wieder.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SmlText</name>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>wird ausgeführt</translation>
    </message>
    <message>
        <source>an error without a name</source>
        <translation>ein Fehler ohne Namen</translation>
    </message>
    <message>
        <source>unknown SML command</source>
        <translation>unbekannter SML-Befehl</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>falscher Benutzername oder falsches Passwort</translation>
    </message>
    <message>
        <source>server identifier not available</source>
        <translation>Serverkennung nicht verfügbar</translation>
    </message>
    <message>
        <source>request file identifier not available</source>
        <translation>Kennung der Anfrage nicht verfügbar</translation>
    </message>
    <message>
        <source>the target cannot be written</source>
        <translation>das Ziel kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the target cannot be read</source>
        <translation>das Ziel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>communication with the source is disturbed</source>
        <translation>die Verbindung zur Quelle ist gestört</translation>
    </message>
    <message>
        <source>the raw data cannot be interpreted</source>
        <translation>die Rohdaten sind nicht deutbar</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>Wert außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>not executed</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>falsche Prüfsumme</translation>
    </message>
    <message>
        <source>broadcast not supported</source>
        <translation>Broadcast nicht unterstützt</translation>
    </message>
    <message>
        <source>unexpected message</source>
        <translation>unerwartete Nachricht</translation>
    </message>
    <message>
        <source>unknown object in the profile</source>
        <translation>unbekanntes Objekt im Profil</translation>
    </message>
    <message>
        <source>data type not supported</source>
        <translation>Datentyp nicht unterstützt</translation>
    </message>
    <message>
        <source>optional element not supported</source>
        <translation>optionales Element nicht unterstützt</translation>
    </message>
    <message>
        <source>the profile has no entry</source>
        <translation>das Profil hat keinen Eintrag</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>no entry in this range</source>
        <translation>kein Eintrag in diesem Bereich</translation>
    </message>
    <message>
        <source>a file without its close message</source>
        <translation>eine Datei ohne Schlussnachricht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>a number of the application</source>
        <translation>eine Nummer der Anwendung</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>export on %1</source>
        <comment>phases</comment>
        <translation>Einspeisung auf %1</translation>
    </message>
    <message>
        <source>load present</source>
        <translation>Last vorhanden</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>keine Last</translation>
    </message>
    <message>
        <source>magnetic field</source>
        <translation>Magnetfeld</translation>
    </message>
    <message>
        <source>terminal cover open</source>
        <translation>Klemmendeckel offen</translation>
    </message>
    <message>
        <source>wrong phase order</source>
        <translation>falsche Phasenfolge</translation>
    </message>
    <message>
        <source>voltage on %1</source>
        <comment>phases</comment>
        <translation>Spannung auf %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>Liste mit %1</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>Ende der Nachricht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>octet string, %n octet(s)</source>
        <translation>
            <numerusform>Oktettfolge, %n Oktett</numerusform>
            <numerusform>Oktettfolge, %n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message numerus="yes">
        <source>signed integer, %n octet(s)</source>
        <translation>
            <numerusform>Ganzzahl mit Vorzeichen, %n Oktett</numerusform>
            <numerusform>Ganzzahl mit Vorzeichen, %n Oktette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsigned integer, %n octet(s)</source>
        <translation>
            <numerusform>Ganzzahl ohne Vorzeichen, %n Oktett</numerusform>
            <numerusform>Ganzzahl ohne Vorzeichen, %n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>reserved type %1</source>
        <translation>reservierter Typ %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SourceForm</name>
    <message>
        <source>no fault</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>no fault, line settings count</source>
        <translation>kein Fehler, Leitungseinstellung zählt</translation>
    </message>
    <message>
        <source>signal inverted</source>
        <translation>Signal invertiert</translation>
    </message>
    <message>
        <source>seven bits with parity</source>
        <translation>sieben Bits mit Parität</translation>
    </message>
    <message>
        <source>half the speed</source>
        <translation>halbe Geschwindigkeit</translation>
    </message>
    <message>
        <source>weak pull-up</source>
        <translation>schwacher Pull-up</translation>
    </message>
    <message>
        <source>weak light</source>
        <translation>schwaches Licht</translation>
    </message>
    <message>
        <source>foreign light</source>
        <translation>Fremdlicht</translation>
    </message>
    <message>
        <source>USB packets lost</source>
        <translation>USB-Pakete verloren</translation>
    </message>
    <message>
        <source>a second reader</source>
        <translation>ein zweiter Leser</translation>
    </message>
    <message>
        <source>ModemManager asks</source>
        <translation>ModemManager fragt</translation>
    </message>
    <message>
        <source>only an echo</source>
        <translation>nur ein Echo</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>stops after ten telegrams</source>
        <translation>verstummt nach zehn Telegrammen</translation>
    </message>
    <message>
        <source>every checksum wrong</source>
        <translation>jede Prüfsumme falsch</translation>
    </message>
    <message>
        <source>carriage returns lost</source>
        <translation>Wagenrückläufe (CR) verloren</translation>
    </message>
    <message>
        <source>clock 70 minutes ahead</source>
        <translation>Uhr 70 Minuten vor</translation>
    </message>
    <message>
        <source>SML without power (PIN)</source>
        <translation>SML ohne Leistung (PIN)</translation>
    </message>
    <message>
        <source>speaks only when asked</source>
        <translation>spricht nur auf Anfrage</translation>
    </message>
    <message>
        <source>another meter: D0 text</source>
        <translation>anderer Zähler: D0-Text</translation>
    </message>
    <message>
        <source>another meter: HDLC</source>
        <translation>anderer Zähler: HDLC</translation>
    </message>
    <message>
        <source>another meter: M-Bus</source>
        <translation>anderer Zähler: M-Bus</translation>
    </message>
    <message>
        <source>another meter: encrypted</source>
        <translation>anderer Zähler: verschlüsselt</translation>
    </message>
    <message>
        <source>not a meter</source>
        <translation>kein Zähler</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation>Simulierter Zähler</translation>
    </message>
    <message>
        <source>No serial port was found. Plug in the cable: it shows up here by itself. Where it does not, try another USB port, or type the device.</source>
        <translation>Kein serieller Anschluss gefunden. Das Kabel einstecken: Es erscheint hier von selbst. Sonst einen anderen USB-Anschluss versuchen oder das Gerät eintippen.</translation>
    </message>
    <message>
        <source>for instance /dev/ttyAMA0</source>
        <translation>zum Beispiel /dev/ttyAMA0</translation>
    </message>
    <message>
        <source>&amp;Other device:</source>
        <translation>&amp;Anderes Gerät:</translation>
    </message>
    <message>
        <source>find out by listening</source>
        <translation>durch Zuhören herausfinden</translation>
    </message>
    <message>
        <source>%1 (DSMR 4 and 5)</source>
        <translation>%1 (DSMR 4 und 5)</translation>
    </message>
    <message>
        <source>%1 (DSMR 2 and 3)</source>
        <translation>%1 (DSMR 2 und 3)</translation>
    </message>
    <message>
        <source>%1 (SML, infrared)</source>
        <translation>%1 (SML, infrarot)</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Leitung:</translation>
    </message>
    <message>
        <source>name or address of the P1 relay</source>
        <translation>Name oder Adresse des P1-Verteilers</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Rechner:</translation>
    </message>
    <message>
        <source>&amp;TCP port:</source>
        <translation>&amp;TCP-Port:</translation>
    </message>
    <message>
        <source>The relay must serve the bytes as they are: ser2net “raw”, socat without “crnl”. A connection that breaks is made again by itself.</source>
        <translation>Der Verteiler muss die Bytes unverändert liefern: ser2net „raw“, socat ohne „crnl“. Eine abgebrochene Verbindung wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10-mal so schnell</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>A recording is shown and inspected; it is not recorded again.</source>
        <translation>Eine Aufnahme wird gezeigt und untersucht, nicht noch einmal aufgezeichnet.</translation>
    </message>
    <message>
        <source>DSMR 5.0, every second</source>
        <translation>DSMR 5.0, jede Sekunde</translation>
    </message>
    <message>
        <source>DSMR 2.2, every ten seconds</source>
        <translation>DSMR 2.2, alle zehn Sekunden</translation>
    </message>
    <message>
        <source>SML, every second</source>
        <translation>SML, jede Sekunde</translation>
    </message>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Zähler:</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>P&amp;hases:</source>
        <translation>&amp;Phasen:</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Fehler:</translation>
    </message>
    <message>
        <source>with solar panels</source>
        <translation>mit Solaranlage</translation>
    </message>
    <message>
        <source>Its readings go into a database of their own.</source>
        <translation>Seine Werte gehen in eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufnahme öffnen</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsPane</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Gaps between telegrams, s</source>
        <translation>Abstände zwischen Telegrammen, s</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsText</name>
    <message>
        <source>ones become zeros: the line rises too slowly (weak pull-up, long cable)</source>
        <translation>Einsen werden zu Nullen: Die Leitung steigt zu langsam (schwacher Pull-up, langes Kabel)</translation>
    </message>
    <message>
        <source>zeros become ones: the line falls too slowly, or light reaches the head</source>
        <translation>Nullen werden zu Einsen: Die Leitung fällt zu langsam, oder Licht trifft den Kopf</translation>
    </message>
    <message>
        <source>both ways: interference</source>
        <translation>in beide Richtungen: Störungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Telegrams</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Between telegrams</source>
        <translation>Zwischen Telegrammen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 bytes</source>
        <translation>
            <numerusform>%n-mal, %1 Bytes</numerusform>
            <numerusform>%n-mal, %1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%1 to %2, median %3</source>
        <translation>%1 bis %2, Median %3</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 bytes, all</source>
        <translation>%1 Bytes, alle</translation>
    </message>
    <message>
        <source>%1 to %2 bytes, mostly %3</source>
        <translation>%1 bis %2 Bytes, meist %3</translation>
    </message>
    <message>
        <source>Flipped bits</source>
        <translation>Gekippte Bits</translation>
    </message>
    <message numerus="yes">
        <source>%1 fell 1 → 0, %2 rose 0 → 1, in %n telegram(s)</source>
        <translation>
            <numerusform>%1 fielen 1 → 0, %2 stiegen 0 → 1, in %n Telegramm</numerusform>
            <numerusform>%1 fielen 1 → 0, %2 stiegen 0 → 1, in %n Telegrammen</numerusform>
        </translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Das heißt</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatusChip</name>
    <message>
        <source>State of the data</source>
        <translation>Zustand der Daten</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StepList</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TariffText</name>
    <message>
        <source>low</source>
        <translation>NT</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>HT</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramFinder</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>Telegramm %1</translation>
    </message>
    <message>
        <source>Not a time: 13:42, 13:42:05 or 2026-04-14 13:42</source>
        <translation>Keine Zeit: 13:42, 13:42:05 oder 2026-04-14 13:42</translation>
    </message>
    <message>
        <source>Nothing arrived then or later</source>
        <translation>Damals oder später kam nichts an</translation>
    </message>
    <message>
        <source>Nothing was found in the capture.</source>
        <translation>In der Aufzeichnung wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % durchsucht</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListModel</name>
    <message numerus="yes">
        <source>End of a telegram that began before listening: %1 bytes</source>
        <translation>
            <numerusform>Ende eines Telegramms, das vor dem Zuhören begann: %1 Byte</numerusform>
            <numerusform>Ende eines Telegramms, das vor dem Zuhören begann: %1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line break, 0x00 × %1: plug or cable moved</source>
        <translation>
            <numerusform>Unterbrechung, 0x00 × %1: Stecker oder Kabel bewegt</numerusform>
            <numerusform>Unterbrechung, 0x00 × %1: Stecker oder Kabel bewegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0xFF × %1 between telegrams</source>
        <translation>
            <numerusform>0xFF × %1 zwischen Telegrammen</numerusform>
            <numerusform>0xFF × %1 zwischen Telegrammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters that belong to no telegram</source>
        <translation>
            <numerusform>%1 Zeichen, das zu keinem Telegramm gehört</numerusform>
            <numerusform>%1 Zeichen, die zu keinem Telegramm gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes that belong to no telegram</source>
        <translation>
            <numerusform>%1 Byte, das zu keinem Telegramm gehört</numerusform>
            <numerusform>%1 Bytes, die zu keinem Telegramm gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) at %1</source>
        <translation>
            <numerusform>%n beschädigtes Byte bei %1</numerusform>
            <numerusform>%n beschädigte Bytes bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) fell 1 → 0 at %1</source>
        <translation>
            <numerusform>%n Bit fiel 1 → 0 bei %1</numerusform>
            <numerusform>%n Bits fielen 1 → 0 bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) rose 0 → 1 at %1</source>
        <translation>
            <numerusform>%n Bit stieg 0 → 1 bei %1</numerusform>
            <numerusform>%n Bits stiegen 0 → 1 bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) flipped both ways at %1</source>
        <translation>
            <numerusform>%n Bit gekippt bei %1</numerusform>
            <numerusform>%n Bits in beide Richtungen gekippt bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no checksum</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>issue, offset</comment>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Host time</source>
        <translation>Zeit hier</translation>
    </message>
    <message>
        <source>Δt s</source>
        <translation>Δt s</translation>
    </message>
    <message>
        <source>Meter time</source>
        <translation>Zählerzeit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Power W</source>
        <translation>Leistung W</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes: looks like 7E1 read as 8N1</source>
        <translation>
            <numerusform>%1 Byte: sieht nach 7E1 aus, gelesen als 8N1</numerusform>
            <numerusform>%1 Bytes: sieht nach 7E1 aus, gelesen als 8N1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListView</name>
    <message>
        <source>Telegrams</source>
        <translation>Telegramme</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramSharing</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved in %1: %2</source>
        <comment>path, reason</comment>
        <translation>Nicht in %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Capture with arrival times (*.mscap)</source>
        <translation>Mitschnitt mit Ankunftszeiten (*.mscap)</translation>
    </message>
    <message>
        <source>Capture, redacted (*.mscap)</source>
        <translation>Mitschnitt, anonymisiert (*.mscap)</translation>
    </message>
    <message>
        <source>Raw bytes (*.bin)</source>
        <translation>Rohe Bytes (*.bin)</translation>
    </message>
    <message>
        <source>Raw bytes, redacted (*.bin)</source>
        <translation>Rohe Bytes, anonymisiert (*.bin)</translation>
    </message>
    <message>
        <source>Save telegrams</source>
        <translation>Telegramme speichern</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TimeAxis</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format below an axis of hours</comment>
        <translation>ddd d. MMM</translation>
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
        <translation>%1 h</translation>
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
        <translation>Meterscope &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Minifenster</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>no meter connected</source>
        <translation>kein Zähler verbunden</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Histor&amp;y page</source>
        <translation>Seite V&amp;erlauf</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Pause drawing the chart</source>
        <translation>Zeichnen des &amp;Diagramms anhalten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Phases in the &amp;chart</source>
        <translation>P&amp;hasen im Diagramm</translation>
    </message>
    <message>
        <source>C&amp;lose into the tray</source>
        <translation>In die Symbolleiste s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Minifenster</translation>
    </message>
    <message>
        <source>&amp;Mini window (not kept on top by this desktop)</source>
        <translation>&amp;Minifenster (bleibt auf diesem Desktop nicht oben)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Symbol in der Symbolleiste</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray (this desktop has none)</source>
        <translation>&amp;Symbol in der Symbolleiste (dieser Desktop hat keine)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::VolumeCard</name>
    <message>
        <source>reading %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>, heute %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::WireDiagram</name>
    <message>
        <source>One character on the wire</source>
        <translation>Ein Zeichen auf der Leitung</translation>
    </message>
    <message>
        <source>“%1” is sent as %2 and read as %3</source>
        <translation>„%1“ wird als %2 gesendet und als %3 gelesen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
</context>
</TS>
