<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>meterscope::ui::ByteView</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from 0x%1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldText</name>
    <message>
        <source>P1 telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baud rate character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBIS code of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SML transport frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of padding bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile pack request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile pack response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile list request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile list response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter change request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown message body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request file id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SML version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter tree path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuple entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryText</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written: check the rights on its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing is recorded until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program records into this database; it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::IssueText</name>
    <message>
        <source>The telegram has no end: the next one, or the end of the input, came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum does not match: sent %1, computed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of telegram carries a checksum, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than hexadecimal digits stands in place of the checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum holds under another algorithm or line end than the standard&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telegram is encrypted, and no key is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is wrong or the telegram was damaged: its authentication tag does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted in a way this program does not know (security control byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telegram is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is broken here; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the SML transport is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven-bit data with parity in the eighth bit; it was read masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte that is no ASCII character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill bytes between the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends with CR or LF alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start sequence was damaged and has been restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The padding does not fit the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An escape sequence that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not of the form code(value): found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the line is no OBIS code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is of another physical quantity than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal text with an odd or wrong digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not of the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list announces %1 rows and has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same reading was sent before in this telegram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large to be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has not reported a reading yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time exists twice on this day; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data type that is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data type is expected here: %1, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length reaches beyond the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of %1 elements is expected here, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the message does not match: sent %1, computed %2; the message was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the message is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the message is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of an unknown kind (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter answered with an attention message (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum bad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LinkText</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not one byte in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the cable is in the meter&apos;s P1 port, that it puts 5 V on the request line (pin 2) and that its data line has a pull-up. An infrared head must sit on the optical window, cable downwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only line breaks in %1: the data line stays low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data line has no pull-up, or ground is not connected: 1 to 10 kΩ from RxD to 5 V, and pins 3 and 6 joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal is inverted: %1 of %2 bytes have bit 0 set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter, or switch on “Invert RXD” of an FTDI cable with FT_PROG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter sends seven bits with even parity: %1 of %2 bytes have even parity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the line as 7E1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is faster than the meter: %1 of %2 bytes are zero at %3 baud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the line at 9600 baud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is slower than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the line at 115200 baud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rights on the device file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG %1 $USER”, then log out and in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the port: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop that program; two readers on one port steal each other&apos;s bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the first telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone, looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host of that name was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host refuses the connection: check the port number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes in %2, and no telegram among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other line settings; a weak pull-up or a long cable garbles bytes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegrams come, but %1 have a bad checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is gone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again; reading goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but nothing was sent in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the relay reads its meter, and that no other client has taken its data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterTimeText</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NodeText</name>
    <message>
        <source>%1 local, %2</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s since the meter was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat and cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× 10^%1</source>
        <comment>scaler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, computed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DZG meter sends positive power as a signed number that is too short: read without its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2, its sign taken from the status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>as sent, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ParseTreeModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhaseRow</name>
    <message>
        <source>Phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhasesCard</name>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main fuse %1 × %2 A, one cell = %3 A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PowerGauge</name>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day max out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day max in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuantityText</name>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent energy from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent energy to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy from the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy to the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power, quadrant 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power, quadrant 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power, quadrant 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power, quadrant 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent power from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent power to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power from the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power to the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power from the grid, last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power to the grid, last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest average power from the grid this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest average power to the grid this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest average power of past months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reactive power from the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reactive power to the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average apparent power from the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average apparent power to the grid, this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reactive power from the grid, last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reactive power to the grid, last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average apparent power from the grid, last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average apparent power to the grid, last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long power failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of long power failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage sags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage swells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage sag duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage sag magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage swell duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage swell magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the telegram format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection point (EAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of connected meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the connected meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of a connected meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas, not corrected for temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume through the heat meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of a second meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuarterHourCard</name>
    <message>
        <source>Quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, forecast %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegisterRow</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, counting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegistersCard</name>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TariffText</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListModel</name>
    <message numerus="yes">
        <source>End of a telegram that began before listening: %1 bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line break, 0x00 × %1: plug or cable moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0xFF × %1 between telegrams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters that belong to no telegram</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes that belong to no telegram</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) fell 1 → 0 at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) rose 0 → 1 at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) flipped both ways at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no checksum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>issue, offset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δt s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterscope::ui::VolumeCard</name>
    <message>
        <source>reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
