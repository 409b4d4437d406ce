;; Reads eight lanes of a block in turn, a byte of each, by the table of a record's automaton. Counts records that are
;; right and in which a byte that bounds texts stands often enough; stops at any other event, for JavaScript to take it.
;;
;; Memory: classes, a byte each, from 0; lanes of 32 bytes from 1024; the table, four bytes an entry, from 4096; the bytes
;; behind it. A state is the place of its first entry in the table, and an entry is the next state, or an event.
;; A lane: +0 where it began, +4 its state, +8 where its record begins, +12 right ones, +16 all, +20 event, +24 the state before.
(module
  (import "m" "memory" (memory 1))

  ;; Whether a byte stands in every stretch of so many bytes.
  (func $no-long-gap (param $at i32) (param $to i32) (param $gap i32) (param $bound i32) (result i32)
    (local $end i32)
    (block $short
      (loop $stretch
        (br_if $short (i32.le_s (i32.sub (local.get $to) (local.get $at)) (local.get $bound)))
        (local.set $end (i32.add (local.get $at) (local.get $bound)))
        (block $found
          (loop $back
            (br_if $found (i32.eq (i32.load8_u (local.get $end)) (local.get $gap)))
            (if (i32.le_u (local.get $end) (local.get $at)) (then (return (i32.const 0))))
            (local.set $end (i32.sub (local.get $end) (i32.const 1)))
            (br $back)))
        (local.set $at (i32.add (local.get $end) (i32.const 1)))
        (br $stretch)))
    (i32.const 1))

  ;; Takes the events of the lanes that have one: where a record is right, the next one begins; whether one is left to JavaScript.
  (func $take (param $step i32) (param $start i32) (param $gap i32) (param $bound i32) (result i32)
    (local $lane i32) (local $at i32) (local $event i32) (local $stopped i32)
    (local.set $lane (i32.const 1024))
    (loop $next
      (local.set $event (i32.load offset=4 (local.get $lane)))
      (local.set $at (i32.add (i32.load (local.get $lane)) (local.get $step)))
      (if (i32.ge_u (local.get $event) (i32.const 0x1000000)) (then
        (if (i32.and
              (i32.eq (local.get $event) (i32.const 0x1fffffe))
              (call $no-long-gap (i32.load offset=8 (local.get $lane)) (local.get $at) (local.get $gap) (local.get $bound)))
          (then
            (i32.store offset=4 (local.get $lane) (local.get $start))
            (i32.store offset=8 (local.get $lane) (i32.add (local.get $at) (i32.const 1)))
            (i32.store offset=12 (local.get $lane) (i32.add (i32.load offset=12 (local.get $lane)) (i32.const 1)))
            (i32.store offset=16 (local.get $lane) (i32.add (i32.load offset=16 (local.get $lane)) (i32.const 1))))
          (else
            (i32.store offset=20 (local.get $lane) (local.get $event))
            (local.set $stopped (i32.const 1))))))
      (local.set $lane (i32.add (local.get $lane) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $lane) (i32.const 1280))))
    (local.get $stopped))

  ;; Reads on from a step up to another; gives the step that is next. Where a lane has an event, its +20 is not 0.
  (func (export "run") (param $step i32) (param $steps i32) (param $start i32) (param $gap i32)
    (param $bound i32) (result i32)
    (local $stopped i32)
    (local $atA i32) (local $sA i32) (local $tA i32)
    (local $atB i32) (local $sB i32) (local $tB i32)
    (local $atC i32) (local $sC i32) (local $tC i32)
    (local $atD i32) (local $sD i32) (local $tD i32)
    (local $atE i32) (local $sE i32) (local $tE i32)
    (local $atF i32) (local $sF i32) (local $tF i32)
    (local $atG i32) (local $sG i32) (local $tG i32)
    (local $atH i32) (local $sH i32) (local $tH i32)
    (local.set $atA (i32.load (i32.const 1024))) (local.set $sA (i32.load (i32.const 1028)))
    (local.set $atB (i32.load (i32.const 1056))) (local.set $sB (i32.load (i32.const 1060)))
    (local.set $atC (i32.load (i32.const 1088))) (local.set $sC (i32.load (i32.const 1092)))
    (local.set $atD (i32.load (i32.const 1120))) (local.set $sD (i32.load (i32.const 1124)))
    (local.set $atE (i32.load (i32.const 1152))) (local.set $sE (i32.load (i32.const 1156)))
    (local.set $atF (i32.load (i32.const 1184))) (local.set $sF (i32.load (i32.const 1188)))
    (local.set $atG (i32.load (i32.const 1216))) (local.set $sG (i32.load (i32.const 1220)))
    (local.set $atH (i32.load (i32.const 1248))) (local.set $sH (i32.load (i32.const 1252)))
    (block $out
      (loop $on
        (br_if $out (i32.ge_u (local.get $step) (local.get $steps)))
        (local.set $tA (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sA) (i32.load8_u (i32.load8_u (i32.add (local.get $atA) (local.get $step)))))
          (i32.const 2))))
        (local.set $tB (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sB) (i32.load8_u (i32.load8_u (i32.add (local.get $atB) (local.get $step)))))
          (i32.const 2))))
        (local.set $tC (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sC) (i32.load8_u (i32.load8_u (i32.add (local.get $atC) (local.get $step)))))
          (i32.const 2))))
        (local.set $tD (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sD) (i32.load8_u (i32.load8_u (i32.add (local.get $atD) (local.get $step)))))
          (i32.const 2))))
        (local.set $tE (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sE) (i32.load8_u (i32.load8_u (i32.add (local.get $atE) (local.get $step)))))
          (i32.const 2))))
        (local.set $tF (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sF) (i32.load8_u (i32.load8_u (i32.add (local.get $atF) (local.get $step)))))
          (i32.const 2))))
        (local.set $tG (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sG) (i32.load8_u (i32.load8_u (i32.add (local.get $atG) (local.get $step)))))
          (i32.const 2))))
        (local.set $tH (i32.load offset=4096 (i32.shl
          (i32.add (local.get $sH) (i32.load8_u (i32.load8_u (i32.add (local.get $atH) (local.get $step)))))
          (i32.const 2))))
        (if (i32.ge_u
              (i32.or
                (i32.or (i32.or (local.get $tA) (local.get $tB)) (i32.or (local.get $tC) (local.get $tD)))
                (i32.or (i32.or (local.get $tE) (local.get $tF)) (i32.or (local.get $tG) (local.get $tH))))
              (i32.const 0x1000000))
          (then
            (i32.store (i32.const 1048) (local.get $sA)) (i32.store (i32.const 1028) (local.get $tA))
            (i32.store (i32.const 1080) (local.get $sB)) (i32.store (i32.const 1060) (local.get $tB))
            (i32.store (i32.const 1112) (local.get $sC)) (i32.store (i32.const 1092) (local.get $tC))
            (i32.store (i32.const 1144) (local.get $sD)) (i32.store (i32.const 1124) (local.get $tD))
            (i32.store (i32.const 1176) (local.get $sE)) (i32.store (i32.const 1156) (local.get $tE))
            (i32.store (i32.const 1208) (local.get $sF)) (i32.store (i32.const 1188) (local.get $tF))
            (i32.store (i32.const 1240) (local.get $sG)) (i32.store (i32.const 1220) (local.get $tG))
            (i32.store (i32.const 1272) (local.get $sH)) (i32.store (i32.const 1252) (local.get $tH))
            (local.set $stopped (call $take (local.get $step) (local.get $start) (local.get $gap) (local.get $bound)))
            (local.set $tA (i32.load (i32.const 1028)))
            (local.set $tB (i32.load (i32.const 1060)))
            (local.set $tC (i32.load (i32.const 1092)))
            (local.set $tD (i32.load (i32.const 1124)))
            (local.set $tE (i32.load (i32.const 1156)))
            (local.set $tF (i32.load (i32.const 1188)))
            (local.set $tG (i32.load (i32.const 1220)))
            (local.set $tH (i32.load (i32.const 1252)))
            ))
        (local.set $sA (local.get $tA))
        (local.set $sB (local.get $tB))
        (local.set $sC (local.get $tC))
        (local.set $sD (local.get $tD))
        (local.set $sE (local.get $tE))
        (local.set $sF (local.get $tF))
        (local.set $sG (local.get $tG))
        (local.set $sH (local.get $tH))
        (local.set $step (i32.add (local.get $step) (i32.const 1)))
        (br_if $on (i32.eqz (local.get $stopped)))))
    (i32.store (i32.const 1028) (local.get $sA))
    (i32.store (i32.const 1060) (local.get $sB))
    (i32.store (i32.const 1092) (local.get $sC))
    (i32.store (i32.const 1124) (local.get $sD))
    (i32.store (i32.const 1156) (local.get $sE))
    (i32.store (i32.const 1188) (local.get $sF))
    (i32.store (i32.const 1220) (local.get $sG))
    (i32.store (i32.const 1252) (local.get $sH))
    (local.get $step)))
